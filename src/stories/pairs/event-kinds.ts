import type { Article } from '../../articles/article.ts'
import type { Reading } from '../words/features.ts'
import { termsOf } from '../words/terms.ts'
import { HEADLINE_LENGTH, PARAGRAPH } from './likeness.ts'

/** The kinds of event that a title names, a bit for each; 0: none. */
export type EventKinds = number

/** Of English alone, and of short reports: none of a headline without a text, nor of a paragraph. */
export function eventKindsOf({ language, text }: Pick<Article, 'language' | 'text'>, { title }: Reading): EventKinds {
  if (language !== 'en' || text.length < HEADLINE_LENGTH || text.length >= PARAGRAPH) return 0
  return title.reduce((all, { term }) => all | (kindOf.get(term) ?? 0), 0)
}

/** Whether two titles name kinds of event, and none is named by both: an arrest and a vote. */
export function nameOtherKinds(a: EventKinds, b: EventKinds): boolean {
  return a !== 0 && b !== 0 && (a & b) === 0
}

/** A kind of event on each line. */
const kinds = [
  'kill killing dead die died death murder slain fatal',
  'shoot shot gunman gunmen stab stabbing',
  'arrest charged jail custody detained accused',
  'sue lawsuit court judge trial sentenced verdict plead',
  'resign quit oust sacked',
  'win won victory beat defeat gold champion',
  'fire blaze wildfire burn',
  'crash collapse explosion exploded quake flood storm hurricane typhoon',
  'protest rally march demonstration riot loot unrest',
  'vote election poll ballot bill pass approve',
  'deal agree talks summit sign treaty',
  'ban halt pause block suspend cancel postpone',
  'reopen open lift ease resume restart',
  'test case infection vaccine tally toll',
  'price sale stock market profit billion million job jobless',
]

const kindOf: ReadonlyMap<string, EventKinds> = new Map(
  kinds.flatMap((words, kind) => termsOf(words, 'en').map(({ term }) => [term, 1 << kind] as const)),
)
