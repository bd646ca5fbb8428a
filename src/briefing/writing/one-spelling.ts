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

/** By language and word as it is written: the word to write instead. */
type Spellings = ReadonlyMap<string, string>

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
  return text.replace(word, (written, at: number) => {
    const isQuoted = quoted.some(({ start, end }) => start <= at && at < end)
    return isQuoted ? written : (spellings.get(`${language} ${written}`) ?? written)
  })
}

const word = /\p{Lu}[\p{L}\p{M}]+/gu

function spellingsIn(sentences: readonly Sentence[]): Spellings {
  const variants = new Map<string, string[]>()
  for (const { text, language } of sentences) {
    for (const [key, written] of [...knownIn(text, language), ...foldedIn(text, language)]) {
      variants.set(`${language} ${key}`, [...(variants.get(`${language} ${key}`) ?? []), written])
    }
  }
  return new Map(
    [...variants].flatMap(([key, written]) => {
      const chosen = spellingOf(written)
      const language = key.split(' ')[0] ?? ''
      return [...new Set(written)].filter((one) => one !== chosen).map((one) => [`${language} ${one}`, chosen] as const)
    }),
  )
}

/** Most accents, then most often, then first. */
function spellingOf(written: readonly string[]): string {
  const count = (one: string) => written.filter((other) => other === one).length
  return written.toSorted((a, b) => accentsIn(b) - accentsIn(a) || count(b) - count(a))[0] ?? ''
}

/** Languages that write one name in many cases. */
const declined: ReadonlySet<string> = new Set(['ru', 'uk'])

type Written = readonly (readonly [key: string, written: string])[]

/** Last names of people whom the gazetteer knows. */
function knownIn(text: string, language: string): Written {
  if (declined.has(language)) return []
  return placesIn(text, language).flatMap((mention) => {
    const last = mention.text.match(word)?.at(-1)
    return mention.as === 'person' && last !== undefined ? [[mention.id, last] as const] : []
  })
}

/** The words of all names, by what they are without accents. */
function foldedIn(text: string, language: string): Written {
  const written = namesIn(text, language).flatMap((name) => name.text.match(word) ?? [])
  return written.map((one) => [`~${withoutAccents(one)}`, one] as const)
}
