import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type BundledNews, readBundledNews } from './bundled-news.ts'

/** A set to measure on. */
export type Source = {
  readonly path: string
  /** Numbers were fitted on a part of it, and the other part is told apart. */
  readonly isTunedOn: boolean
}

/** What there is to measure on; null: absent, and its rows are left out. */
export type Sources = {
  readonly bundled: BundledNews
  /** JSON lines {id, story, title, body, date, source}. */
  readonly clustering: Source | null
  /** JSON lines {reference, articles: [{title, text, date?}]}. */
  readonly summaries: Source | null
  /** JSON lines {title, description, url, desk}. */
  readonly sections: Source | null
  /** JSON lines {id, text, attributions}. */
  readonly quotes: Source | null
  readonly day: Day | null
  /** Folder with `data` and `newsroom/days`, from which unlabelled articles are taken. */
  readonly material: string | null
}

/** A recorded day: its list of feeds (a file, a folder or a loopback address) and JSON lines {outlet, url, story, sections}. */
export type Day = { readonly feeds: string; readonly labels: string; readonly isTunedOn: boolean }

/**
 * Reads the command line of `npm run bench:quality`. What it does not name is looked for in a folder `shared` beside the
 * project; `--bundled` looks for nothing.
 *
 * @throws Where a file is named that is not there or has no rows, or an option that does not exist.
 */
export async function readSources(args: readonly string[]): Promise<Sources> {
  const { values } = parseArgs({ args: [...args], options })
  const material = values.bundled ? null : materialFolder()
  const source = (name: keyof typeof files): Source | null => {
    const given = values[name]
    if (given !== undefined) return { path: filled(given), isTunedOn: false }
    const found = material === null ? '' : join(material, files[name])
    return existsSync(found) ? { path: found, isTunedOn: true } : null
  }
  return {
    bundled: await readBundledNews(),
    clustering: source('clustering'),
    summaries: source('summaries'),
    sections: source('sections'),
    quotes: source('quotes'),
    day: dayOf(values, material),
    material,
  }
}

export const usage = `Usage: npm run bench:quality -- [options]

How well the news is understood: each task, its figure, its target, and a simple method on the same items.
The bundled demo newsroom is always measured. A set that is not named is looked for in a folder "shared"
beside the project.

Options:
  --bundled                    the demo newsroom alone, and what else is named
  --clustering FILE            JSON lines {id, story, title, body, date, source}
  --summaries FILE             JSON lines {reference, articles: [{title, text, date?}]}
  --sections FILE              JSON lines {title, description, url, desk}
  --quotes FILE                JSON lines {id, text, attributions}
  --day FEEDS --labels FILE    a recorded day: its list of feeds (a file, a folder or a loopback address),
                               and JSON lines {outlet, url, story, sections}
  -h, --help                   display this help

It ends with 1 where a figure of the demo newsroom is below its floor (bench/floors.json), and with 2 where
it cannot measure.
`

const options = {
  clustering: { type: 'string' },
  summaries: { type: 'string' },
  sections: { type: 'string' },
  quotes: { type: 'string' },
  day: { type: 'string' },
  labels: { type: 'string' },
  bundled: { type: 'boolean', default: false },
} as const

const files = {
  clustering: 'data/clustering.jsonl',
  summaries: 'data/summaries.jsonl',
  sections: 'data/sections.jsonl',
  quotes: 'data/quotes.jsonl',
} as const

/** The day that was labelled for tuning. */
const tunedDay = { feeds: 'newsroom/days/20210723', labels: 'newsroom/labels/20210723.jsonl' }

function dayOf({ day, labels }: { readonly day?: string; readonly labels?: string }, material: string | null): Day | null {
  if ((day === undefined) !== (labels === undefined)) throw new Error('--day and --labels go together.')
  if (day !== undefined && labels !== undefined) {
    return { feeds: /^https?:/.test(day) ? day : present(day), labels: filled(labels), isTunedOn: false }
  }
  if (material === null || !existsSync(join(material, tunedDay.labels))) return null
  return { feeds: join(material, tunedDay.feeds), labels: join(material, tunedDay.labels), isTunedOn: true }
}

/** Beside the project, or beside the folder that holds its worktrees. */
export function materialFolder(): string | null {
  const places = ['../../shared', '../../../shared'].map((place) => join(import.meta.dirname, place))
  return places.find((place) => existsSync(join(place, 'data')) || existsSync(join(place, 'newsroom'))) ?? null
}

/** Of a file without rows every figure would be nought, as if all had been wrong. */
function filled(path: string): string {
  if (readFileSync(present(path), 'utf8').trim() === '') throw new Error(`${path} has no rows.`)
  return path
}

function present(path: string): string {
  if (!existsSync(path)) throw new Error(`${path} is not there.`)
  return path
}
