import type { Briefing, Citation, Figure, Quote, Sentence, Source } from '../../briefing/briefing.ts'
import { type Block, type Span, type Spans, text } from '../reply/reply.ts'
import { momentSeen } from '../words/shown-time.ts'
import { wordsFor } from '../words/words.ts'
import { passageAddress } from './passage-address.ts'

/** What lists the sources that its sentences cite, for whoever reads it: a briefing, or an answer, which has no id. */
export type Cited = Pick<Briefing, 'sources' | 'zone' | 'language' | 'madeAt'> & Partial<Pick<Briefing, 'id'>>

/** A sentence and its citations, so that no sentence is shown without them. */
export function sentenceSpans(sentence: Sentence, briefing: Cited): Spans {
  return [words(sentence.text, sentence.language), ...citationSpans(sentence, briefing)]
}

/** Sentences as running text. */
export function proseSpans(sentences: readonly Sentence[], briefing: Cited): Spans {
  return sentences.flatMap((sentence, index) => [...(index === 0 ? [] : [text(' ')]), ...sentenceSpans(sentence, briefing)])
}

/** The clause with its number in bold, who prints it where only one outlet does or others differ, then what the others print. */
export function figureSpans(figure: Figure, briefing: Cited): Spans {
  const { say } = wordsFor(briefing.language)
  const others = figure.differs.flatMap((other) => [
    text(`${say('semicolon')}${say('prints', { outlet: outletOf(other.about.citations[0], briefing) })} `),
    text(other.text, 'bold'),
    ...citationSpans(other.about, briefing),
  ])
  return [...clauseSpans(figure), ...citationSpans(figure.about, briefing), ...printedBy(figure, briefing), ...others]
}

function printedBy({ about, differs }: Figure, briefing: Cited): Spans {
  const outlets = [...new Set(about.citations.map((citation) => outletOf(citation, briefing)))]
  return outlets.length > 1 && differs.length === 0 ? [] : [text(` (${wordsFor(briefing.language).list(outlets)})`, 'faint')]
}

function clauseSpans({ what, text: number, about }: Figure): Spans {
  const [before = '', ...after] = what.split(number)
  if (after.length === 0) return [text(number, 'bold'), text(' – '), words(what || about.text, about.language)]
  return [words(before, about.language), text(number, 'bold'), words(after.join(number), about.language)].filter(
    (span) => span.kind !== 'text' || span.text !== '',
  )
}

/** Somebody's words in quotation marks, and who said them. */
export function quoteBlock(quote: Quote, briefing: Cited): Block {
  const [open, close] = wordsFor(briefing.language).quoteMarks
  const speaker = quote.role === null ? quote.speaker : `${quote.speaker}${wordsFor(briefing.language).say('comma')}${quote.role}`
  return {
    kind: 'quote',
    spans: [words(`${open}${quote.words}${close}`, quote.language)],
    by: [text(speaker), ...citationSpans(quote, briefing)],
  }
}

/** In rising order, as people read numbers. */
export function citationSpans({ citations }: { readonly citations: readonly Citation[] }, briefing: Cited): Spans {
  return citations.toSorted((a, b) => a.source - b.source).map((citation) => citationSpan(citation, briefing))
}

export function citationSpan(citation: Citation, briefing: Cited): Span {
  const source = sourceOf(citation, briefing)
  return {
    kind: 'citation',
    source: source.number,
    passage: citation.passage,
    outlet: source.outlet,
    url: passageAddress(source.url, citation.passage),
    language: source.language,
  }
}

/** Outlet, whether a state holds it, its language where it is another than the reader's, title with its address, and when. */
export function sourceSpans(source: Source, briefing: Cited): Spans {
  return [
    text(source.outlet, 'bold'),
    ...noteSpans(source, briefing),
    text(wordsFor(briefing.language).say('colon')),
    { kind: 'link', text: source.title, url: source.url, language: source.language },
    ...whenSpans(source, briefing),
  ]
}

/** The same on one line of a phone: the outlet with the address, and when. */
export function shortSourceSpans(source: Source, briefing: Cited): Spans {
  const { outlet, url } = source
  return [{ kind: 'link', text: outlet, url }, ...noteSpans(source, briefing), ...whenSpans(source, briefing)]
}

function noteSpans({ stateMedia, language: own }: Source, { language }: Cited): Spans {
  const { say, foreignLanguage } = wordsFor(language)
  const foreign = foreignLanguage(own)
  const notes = [...(stateMedia ? [say('stateMedia')] : []), ...(foreign === undefined ? [] : [say('inLanguage', { language: foreign })])]
  return notes.length === 0 ? [] : [text(` (${notes.join(say('comma'))})`, 'italic')]
}

function whenSpans({ publishedAt }: Source, { zone, language, madeAt }: Cited): Spans {
  return [text(wordsFor(language).say('comma')), momentSeen(madeAt, { at: publishedAt, zone, show: 'both' })]
}

export function sourceOf(citation: Citation, briefing: Cited): Source {
  const source = briefing.sources.find((candidate) => candidate.number === citation.source)
  if (!source) throw new Error(`delivery: briefing ${briefing.id ?? '(an answer)'} cites source ${citation.source} and does not list it`)
  return source
}

function outletOf(citation: Citation, briefing: Cited): string {
  return sourceOf(citation, briefing).outlet
}

function words(value: string, language: string): Span {
  return { kind: 'text', text: value, language }
}
