import { type PhraseTrie, phraseTrie } from '../articles/gazetteer/phrase-trie.ts'
import { figuresIn } from '../articles/numbers/figures.ts'
import { isLoss } from '../articles/words/deeds.ts'
import type { NewsValue } from '../stories/ranking/rank.ts'
import { type Clues, type PartClues, wordsAt } from './clues.ts'
import newsWords from './news-words.json' with { type: 'json' }
import { saturated } from './saturated.ts'

/**
 * What a report's title and lead say for or against its being news of the world: news values as Galtung and Ruge (1965) and Harcup
 * and O'Neill (2001) name them, as far as words show them.
 */
type NewsSigns = {
  /** Whether the title names a known person or institution, 0 or 1: elite people. */
  readonly known: number
  /** Whether the title names places, and none of them is its outlet's home, 0 or 1: what is told abroad is chosen from more. */
  readonly abroad: number
  /** Words of public life in the title, and in the lead: [0, 2), each half as much as the one before. */
  readonly publicTitle: number
  readonly publicLead: number
  /** Words of disaster in the title, likewise. */
  readonly disaster: number
  /** Words of private life, shows, service and the street in the title, likewise. */
  readonly private: number
}

/**
 * Log-odds of a logistic regression over 102 stories and 250 single reports of five recorded days, each marked by whether an editor
 * of the world's news would list it (0, ½ or 1), rounded: docs/decisions/057-news-value.md.
 */
const constant = -1.5
const weights: NewsSigns = { known: 0.9, abroad: 0.8, publicTitle: 0.55, publicLead: 0.7, disaster: 0.8, private: -1.6 }
/** For each factor of ten in the most people that a report says were killed or are missing, up to a thousand: threshold. */
const tollWeight = 0.7
const mostToll = 3
/** More words than this say no more to a reader who asks why. */
const mostSaid = 4

/**
 * How likely an editor of the world's news would list a story. The better half of its reports decides, as for sections, so that a
 * portrait of a victim does not speak against a disaster.
 */
export function newsValueOf(reports: readonly Clues[]): NewsValue {
  const read = reports.map(readSigns)
  const odds = read.map(({ signs }) => signNames.reduce((sum, sign) => sum + weights[sign] * signs[sign], constant))
  const better = odds.toSorted((a, b) => b - a).slice(0, Math.ceil(odds.length / 2))
  const mean = better.reduce((sum, one) => sum + one, 0) / Math.max(1, better.length)
  const toll = Math.max(0, ...read.map((one) => one.toll))
  const value = 1 / (1 + Math.exp(-mean - tollWeight * Math.min(mostToll, Math.log10(1 + toll))))
  const said = new Map(read.flatMap((one) => [...one.said])).values()
  return { value, said: [...said.take(mostSaid)], toll }
}

const signNames = ['known', 'abroad', 'publicTitle', 'publicLead', 'disaster', 'private'] as const

type Read = { readonly signs: NewsSigns; readonly toll: number; readonly said: ReadonlyMap<string, string> }

function readSigns({ parts: { title, lead }, home, language }: Clues): Read {
  const inTitle = newsWordsIn(title, language)
  const inLead = newsWordsIn(lead, language)
  const places = new Set(title.places.map(({ place }) => place))
  const mayHaveToll = inTitle.disaster.size + inLead.disaster.size > 0
  return {
    signs: {
      known: Number(title.places.some(({ as }) => as === 'person' || as === 'institution')),
      abroad: Number(home !== null && places.size > 0 && !places.has(home)),
      publicTitle: saturated(inTitle.public.size),
      publicLead: saturated(inLead.public.size),
      disaster: saturated(inTitle.disaster.size),
      private: saturated(inTitle.private.size),
    },
    toll: mayHaveToll ? tollIn(`${title.text}\n\n${lead.text}`, language) : 0,
    said: new Map([...inTitle.disaster, ...inTitle.public]),
  }
}

/** Most people that a text says were killed or are missing. */
function tollIn(text: string, language: string): number {
  const lost = figuresIn(text, language).filter(({ deed }) => isLoss(deed))
  return Math.max(0, ...lost.map(({ value }) => value))
}

const kinds = ['public', 'disaster', 'private'] as const
type Kind = (typeof kinds)[number]

/** The words of each kind that a part says, as it writes them, by their lower case. */
function newsWordsIn(part: PartClues, language: string): Readonly<Record<Kind, ReadonlyMap<string, string>>> {
  const said: Record<Kind, Map<string, string>> = { public: new Map(), disaster: new Map(), private: new Map() }
  for (const { from, to, values } of trieOf(language)?.find(part.words, part.text) ?? []) {
    const written = wordsAt(part, from, to)
    for (const kind of values) said[kind].set(written.toLowerCase(), written)
  }
  return said
}

const lists: Readonly<Record<string, Readonly<Record<Kind, readonly string[]>>>> = newsWords
const tries = new Map<string, PhraseTrie<Kind> | undefined>()

/** Made when its language is first met; undefined where there are no words of it. */
function trieOf(language: string): PhraseTrie<Kind> | undefined {
  return tries.getOrInsertComputed(language, () => {
    const words = lists[language]
    return words && phraseTrie(kinds.flatMap((kind) => words[kind].map((word) => [word, kind] as const)))
  })
}
