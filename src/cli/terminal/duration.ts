import { dayMs, hourMs, minuteMs } from '../../feeds/milliseconds.ts'

const units = { m: minuteMs, h: hourMs, d: dayMs } as const

/**
 * Reads a length of time as people type it: "90m", "24h", "3d".
 *
 * @returns Milliseconds; undefined where it is none, or more than 60 days.
 */
export function readDuration(text: string): number | undefined {
  const match = /^(\d{1,5})\s*(m|h|d)$/i.exec(text.trim())
  const unit = match?.[2]?.toLowerCase()
  if (!match || (unit !== 'm' && unit !== 'h' && unit !== 'd')) return undefined
  const length = Number(match[1]) * units[unit]
  return length > 0 && length <= 60 * units.d ? length : undefined
}
