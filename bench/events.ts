/**
 * Whether a sentence is told for what happened in it, in nine languages, on invented sentences (labels/events): somebody who did not
 * know how the program reads marked what each tells, "-" where nothing came about. Rows of `npm run bench:quality`; by itself, with
 * what is told otherwise in the part that was read:
 *
 *   node bench/events.ts
 */
import { eventsIn } from '../src/briefing/facts/events/events.ts'
import type { QualityRow } from './quality-row.ts'
import { labelsIn, tongues } from './tongue-labels.ts'

const languages = ['en', ...tongues]
const parts = ['read', 'kept aside'] as const

type Marked = { readonly language: string; readonly text: string; readonly kinds: readonly string[] }

export function eventRows(): readonly QualityRow[] {
  return parts.map((part) => {
    const all = languages.flatMap((language) => markedIn(language)[part])
    const { asked, found, right } = counts(all)
    const detail = `precision ${percent(right, found)}, recall ${percent(right, asked)}, ${all.length} sentences`
    const figure = (200 * right) / (asked + found)
    return { task: 'events', set: `invented passages, ${part}`, measure: 'F1', figure, target: null, baseline: null, detail }
  })
}

function markedIn(language: string): Readonly<Record<(typeof parts)[number], readonly Marked[]>> {
  const lines = labelsIn('events', language).trim().split('\n')
  const half = lines.indexOf('# kept aside')
  const marked = (line: string): Marked => {
    const [kinds = '', text = ''] = line.split(' | ')
    return { language, text, kinds: kinds === '-' ? [] : kinds.split(' ') }
  }
  return { read: lines.slice(0, half).map(marked), 'kept aside': lines.slice(half + 1).map(marked) }
}

function counts(all: readonly Marked[]) {
  const told = all.map((one) => ({ ...one, found: eventsIn(one.text, one.language) }))
  const sum = (count: (one: (typeof told)[number]) => number) => told.reduce((total, one) => total + count(one), 0)
  return {
    asked: sum(({ kinds }) => kinds.length),
    found: sum(({ found }) => found.length),
    right: sum(({ found, kinds }) => found.filter((kind) => kinds.includes(kind)).length),
  }
}

function percent(part: number, all: number): string {
  return ((100 * part) / all).toFixed(1)
}

if (import.meta.main) {
  for (const language of languages)
    for (const { text, kinds } of markedIn(language).read) {
      const found = eventsIn(text, language)
      if (found.toSorted().join(' ') !== kinds.toSorted().join(' '))
        process.stdout.write(`${language}  ${kinds.join(' ') || '-'}  told as  ${found.join(' ') || '-'}  ${text}\n`)
    }
  for (const { set, figure, detail } of eventRows()) process.stdout.write(`${set}: F1 ${figure.toFixed(1)}, ${detail}\n`)
}
