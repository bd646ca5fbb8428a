import { eventsNamedIn } from '../../briefing/facts/events/events.ts'
import type { Concept, Said } from '../../briefing/questions/concept.ts'
import type { Question } from '../../briefing/questions/question.ts'
import { withoutAccents } from '../../feeds/accents.ts'
import { type DocumentFrequencies, termId } from '../../stories/words/document-frequencies.ts'
import { stopWordsOf } from '../../stories/words/stop-words.ts'
import { termsOf } from '../../stories/words/terms.ts'
import { askedWords } from './asked-words.ts'
import { topicLanguages } from './common-topics.ts'
import { knownAndUnknown } from './in-any-language.ts'
import { searchQuery, unspacedTerms, type Wanted, type Way } from './search-query.ts'
import { indexedTerms } from './search-terms.ts'

/** What a question is about, a concept for each name, known topic, event and further word. */
export function conceptsOf({ matter, language }: Question, frequencies: DocumentFrequencies): readonly Concept[] {
  const [event] = eventsNamedIn(matter, language)
  const rest = event ? `${matter.slice(0, event.start)} ${matter.slice(event.end)}` : matter
  const { known, unknown } = knownAndUnknown(rest)
  const words = wordsThatMean(unknown, language)
  const others = language === 'zh' ? words.map((word) => [unspacedTerms(word)]) : searchQuery(words.join(' '))
  const concepts = [...known, ...others.map((wanted) => ({ wanted, isName: false }))].map(({ wanted, isName }): Concept => {
    const alike = isName ? [] : otherWays(wanted)
    const kind = isName ? 'name' : alike.length > 0 ? 'deed' : 'word'
    return { kind, ways: [...wanted, ...alike], events: [], weight: weightOf(wanted, frequencies) * factors[kind] }
  })
  if (event === undefined) return concepts
  const ways = searchQuery(matter.slice(event.start, event.end)).flat()
  return [...concepts, { kind: 'deed', ways, events: [event.kind], weight: weights.event }]
}

/** Of what happens, the most of a word, and that of one that the counts do not know. A known name counts more. */
const weights = { event: 6, most: 6, unknown: 5 }
const factors = { name: 1.3, deed: 1, word: 1 }

/** The terms under which a text is found, and what happens in it. */
export function saidIn(text: string, language: string): Said {
  const { text: terms } = indexedTerms({ feed: '', title: '', text, language })
  return { terms: new Set(terms.split(' ')), events: new Set(eventsNamedIn(text, language).map(({ kind }) => kind)) }
}

/** The commonest way to say it counts; of what the counts do not know nobody can tell how rare it is. */
function weightOf(ways: Wanted, frequencies: DocumentFrequencies): number {
  const rarities = ways.map((way) => Math.max(...way.map((term) => rarityOf(term, frequencies))))
  return Math.min(weights.most, Math.max(1, Math.min(...rarities)))
}

function rarityOf(term: string, frequencies: DocumentFrequencies): number {
  const id = termId(term.replace(/\*$/, ''))
  return frequencies.share(id) === 0 ? weights.unknown : frequencies.rarity(id)
}

/** How else the same may be said, by words that people ask with. */
function otherWays(ways: Wanted): readonly Way[] {
  const terms = new Set(ways.flatMap((way) => (way.length === 1 ? way : [])))
  return groups().flatMap((group) =>
    group.some((form) => terms.values().some((term) => isForm(term, form))) ? group.map((form) => [form]) : [],
  )
}

function isForm(term: string, form: string): boolean {
  return form.endsWith('*') ? term.startsWith(form.slice(0, -1)) : term === form
}

let read: readonly (readonly string[])[] | undefined

/** As terms of the archive, each line. */
function groups(): readonly (readonly string[])[] {
  read ??= askedWords.map((line) =>
    line.split(' | ').flatMap((words, index) => words.split(' ').flatMap((word) => formOf(word, topicLanguages[index] ?? 'en'))),
  )
  return read
}

/** Of a beginning its stem too, which may end otherwise: "buy", "bui". */
function formOf(word: string, language: string): readonly string[] {
  if (language === 'zh') return unspacedTerms(word).slice(0, 1)
  const bare = word.replace(/\*$/, '')
  const stems = termsOf(bare, language).map(({ term }) => term)
  return bare === word ? stems : [`${withoutAccents(bare)}*`, ...stems.filter((stem) => !stem.startsWith(withoutAccents(bare)))]
}

/** Without those that only serve. */
function wordsThatMean(words: string, language: string): readonly string[] {
  const stop = stopWordsOf(language)
  const cut = language === 'zh' ? [...segmenter.segment(words)].map(({ segment }) => segment) : words.split(/[\s,;:.()]+/u)
  return cut.filter((word) => /[\p{L}\p{N}]/u.test(word) && !stop.has(word.toLowerCase()))
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
