import type { PollWishes } from '../feed.ts'

const minutesInPeriod: Readonly<Record<string, number>> = { hourly: 60, daily: 1_440, weekly: 10_080, monthly: 43_200, yearly: 525_600 }

/** Of a feed that asks for nothing. */
export const noWishes: PollWishes = { refreshMinutes: null, skipHours: [], skipDays: [] }

/**
 * How long a feed asks to be left alone, minutes: its `ttl`, else the syndication module's period divided by its frequency
 * (https://web.resource.org/rss/1.0/modules/syndication/). Null where it asks for nothing that makes sense.
 */
export function refreshMinutes(feed: {
  ttl?: string | undefined
  updatePeriod?: string | undefined
  updateFrequency?: string | undefined
}): number | null {
  const ttl = Number(feed.ttl?.trim() || Number.NaN)
  if (Number.isFinite(ttl) && ttl > 0) return Math.round(ttl)
  const period = minutesInPeriod[feed.updatePeriod?.trim().toLowerCase() ?? '']
  if (period === undefined) return null
  const frequency = Number(feed.updateFrequency?.trim() || 1)
  return Math.round(period / (frequency >= 1 ? frequency : 1))
}

/** The hours in `skipHours`, 0 to 23 in GMT; some feeds count to 24. What is no hour is passed over. */
export function skippedHours(written: string | readonly number[] = ''): readonly number[] {
  const hours = typeof written === 'string' ? (written.match(/\d+/g) ?? []).map(Number) : written
  return [...new Set(hours.filter((hour) => hour <= 24).map((hour) => hour % 24))]
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** The days in `skipDays`, 0 (Sunday) to 6; they are written in English. What is no day is passed over. */
export function skippedDays(written: string | readonly string[] = ''): readonly number[] {
  const names = typeof written === 'string' ? written.split(/\s+/) : written
  return [...new Set(names.map((name) => weekdays.indexOf(name.trim().slice(0, 3).toLowerCase())).filter((day) => day >= 0))]
}
