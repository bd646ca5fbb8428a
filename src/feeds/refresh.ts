const minutesInPeriod: Readonly<Record<string, number>> = { hourly: 60, daily: 1_440, weekly: 10_080, monthly: 43_200, yearly: 525_600 }

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
