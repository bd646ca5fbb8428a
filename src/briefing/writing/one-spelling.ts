import { wallClock } from '../../articles/dates/wall-clock.ts'
import { placesIn } from '../../articles/gazetteer/places.ts'
import { namesIn } from '../../articles/names/names.ts'
import { quotedIn } from '../../articles/text/quote-marks.ts'
import { accentsIn, withoutAccents } from '../../feeds/accents.ts'
import { type Briefing, type BriefingStory, type Figure, type Quote, type Sentence, type Source, storiesOf } from '../briefing.ts'
import { objectionsTo } from '../receipts/receipts.ts'

/**
 * A briefing that writes each name in one way: of somebody whom the gazetteer knows the spelling that most of its sentences have
 * ("Zelensky", "Zelenskyy"), of another name the one with its accents ("Pål", "Pal"). Words in quotation marks stay as they are, and so
 * does a sentence that the gate would refuse in the other spelling.
 */
export function inOneSpelling(briefing: Briefing): Briefing {
  const stories = storiesOf(briefing)
  const said = [...briefing.opening, ...stories.flatMap(({ headline, sentences }) => [headline, ...sentences]), ...briefing.inShort]
  const spellings = spellingsIn(said)
  if (spellings.size === 0) return briefing
  const respell = (sentence: Sentence) => respelt(sentence, spellings, briefing)
  const sections = briefing.sections.map((section) => ({
    ...section,
    stories: section.stories.map((story) => storyIn(story, spellings, respell)),
  }))
  const headlines = new Map(storiesOf({ sections }).map(({ shortId, headline }) => [shortId, headline.text]))
  return {
    ...briefing,
    opening: briefing.opening.map(respell),
    inShort: briefing.inShort.map(respell),
    sections: sections.map((section) => ({
      ...section,
      pointers: section.pointers.map((one) => ({ ...one, headline: headlines.get(one.shortId) ?? one.headline })),
    })),
  }
}

/** By what a part of a name is the spelling of: the words to write. */
type Spellings = ReadonlyMap<string, readonly string[]>

function storyIn(story: BriefingStory, spellings: Spellings, respell: (sentence: Sentence) => Sentence): BriefingStory {
  return {
    ...story,
    headline: respell(story.headline),
    sentences: story.sentences.map(respell),
    figures: story.figures.map((figure) => figureIn(figure, spellings)),
    quotes: story.quotes.map((quote): Quote => ({ ...quote, speaker: inSpelling(quote.speaker, quote.language, spellings) })),
  }
}

function figureIn(figure: Figure, spellings: Spellings): Figure {
  return { ...figure, what: inSpelling(figure.what, figure.about.language, spellings) }
}

function respelt(sentence: Sentence, spellings: Spellings, { sources, madeAt, zone }: Briefing): Sentence {
  const text = inSpelling(sentence.text, sentence.language, spellings)
  if (text === sentence.text) return sentence
  const [source] = sentence.citations
  const evidence = sentence.citations.flatMap(({ source: number, passage }) => evidenceOf(sources[number - 1], passage))
  const isHeadline = sources[source.source - 1]?.title === source.passage
  const saidAt = isHeadline ? (sources[source.source - 1]?.publishedAt ?? madeAt) : wallClock(madeAt, zone)
  return objectionsTo({ text, language: sentence.language, saidAt }, evidence).length === 0 ? { ...sentence, text } : sentence
}

function evidenceOf(source: Source | undefined, passage: string) {
  return source ? [{ text: passage, language: source.language, publishedAt: source.publishedAt }] : []
}

/** A text with its names in the chosen spelling, but for what stands in quotation marks. */
function inSpelling(text: string, language: string, spellings: Spellings): string {
  const quoted = quotedIn(text)
  const words = partsIn(text, language).flatMap(({ key, words }) =>
    words.flatMap(({ text: written, start }, index) => {
      const chosen = spellings.get(key)?.[index] ?? written
      return chosen === written || quoted.some((one) => one.start <= start && start < one.end)
        ? []
        : [[start, { written, chosen }] as const]
    }),
  )
  return [...new Map(words)]
    .toSorted(([a], [b]) => b - a)
    .reduce((rest, [start, { written, chosen }]) => rest.slice(0, start) + chosen + rest.slice(start + written.length), text)
}

function spellingsIn(sentences: readonly Sentence[]): Spellings {
  const parts = sentences.flatMap(({ text, language }) => partsIn(text, language))
  return new Map(
    [...Map.groupBy(parts, ({ key }) => key)].flatMap(([key, some]) => {
      const written = some.map(({ words }) => words.map(({ text }) => text).join(' '))
      return new Set(written).size > 1 ? [[key, spellingOf(written).split(' ')] as const] : []
    }),
  )
}

/** Most accents, then most often, then first. */
function spellingOf(written: readonly string[]): string {
  const count = (one: string) => written.filter((other) => other === one).length
  return written.toSorted((a, b) => accentsIn(b) - accentsIn(a) || count(b) - count(a))[0] ?? ''
}

/** Words of a name whose spellings are compared; of one key all are spellings of the same. */
type Part = { readonly key: string; readonly words: readonly Word[] }
/** `start`: UTF-16 offset in its text. */
type Word = { readonly text: string; readonly start: number }

function partsIn(text: string, language: string): readonly Part[] {
  return [...knownIn(text, language), ...pairsIn(text, language)]
}

/** Languages that write one name in many cases. */
const declined: ReadonlySet<string> = new Set(['ru', 'uk'])

/** Last names of people whom the gazetteer knows, by who they are and how they begin: "AMLO" is no spelling of "Obrador". */
function knownIn(text: string, language: string): readonly Part[] {
  if (declined.has(language)) return []
  return placesIn(text, language).flatMap((mention) => {
    const last = wordsOf(mention).at(-1)
    if (mention.as !== 'person' || last === undefined) return []
    return [{ key: `${language} ${mention.id} ${withoutAccents(last.text).slice(0, 2)}`, words: [last] }]
  })
}

/** Each two words of a name that stand together, by what they are without accents: a word alone may be anybody's, or no name. */
function pairsIn(text: string, language: string): readonly Part[] {
  return namesIn(text, language).flatMap((name) => {
    const words = wordsOf(name)
    return words.slice(1).flatMap((second, index) => {
      const first = words[index]
      const pair = first && `${first.text} ${second.text}`
      return pair && text.startsWith(pair, first.start) ? [{ key: `${language} ~${withoutAccents(pair)}`, words: [first, second] }] : []
    })
  })
}

function wordsOf({ text, start }: Word): readonly Word[] {
  return [...text.matchAll(/\p{Lu}[\p{L}\p{M}]+/gu)].map(({ 0: word, index }) => ({ text: word, start: start + index }))
}
