import { shownDuration } from '../words/shown-duration.ts'
import { wordsFor } from '../words/words.ts'
import { chartName } from './chart-names.ts'

/** As many rows as can be read at once on a phone. */
const rowsShown = 10

/** How soon an outlet's articles are here. */
export type Punctuality = {
  readonly outlet: string
  /** Half of its articles were read within so long of being published, milliseconds; null: it cannot be read. */
  readonly medianMs: number | null
}

/** How soon articles are here, ready to be drawn. */
export type PunctualityChart = {
  readonly title: string
  readonly note: string
  /** At most 10: those that cannot be read, then the slowest. `share` of the longest bar, in [0, 1]. */
  readonly rows: readonly { readonly name: string; readonly label: string; readonly share: number; readonly isFailing: boolean }[]
  /** "and 12 more outlets"; null where all are shown. */
  readonly more: string | null
  /** The same in plain sentences with the numbers, at most 1,024 UTF-16 units. */
  readonly alt: string
}

/** @returns Null where nothing is known of any outlet. */
export function punctualityChart(outlets: readonly Punctuality[], language: string): PunctualityChart | null {
  if (outlets.length === 0) return null
  const { say, list, locale } = wordsFor(language)
  const slowest = outlets.toSorted((a, b) => (b.medianMs ?? never) - (a.medianMs ?? never) || (a.outlet < b.outlet ? -1 : 1))
  const shown = slowest.slice(0, rowsShown)
  const longest = Math.max(...shown.map(({ medianMs }) => medianMs ?? 0), 1)
  const rows = shown.map(({ outlet, medianMs }) => ({
    name: outlet,
    label: medianMs === null ? say('unread') : shownDuration(medianMs, locale, 'short'),
    share: medianMs === null ? 0 : medianMs / longest,
    isFailing: medianMs === null,
  }))
  return {
    title: say('punctualityTitle'),
    note: say('punctualityNote'),
    rows,
    more: outlets.length > rowsShown ? say('moreOutlets', { count: outlets.length - rowsShown }) : null,
    alt: say('punctualityAlt', { byOutlet: list(rows.map(({ name, label }) => `${chartName(name)} (${label})`)) }),
  }
}

const never = Number.MAX_SAFE_INTEGER
