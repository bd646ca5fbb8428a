import type { FollowedArticle } from '../article.ts'
import { wallClock } from './wall-clock.ts'

/**
 * When an article was published by the clocks of its outlet's country, written as `wallClock` writes it: its "today" counts from there.
 * By UTC where nobody said where the outlet is at home.
 */
export function printedAt({ publishedAt, outlet }: Pick<FollowedArticle, 'publishedAt' | 'outlet'>): number {
  const zone = outlet.country === null ? undefined : zoneOf(outlet.country)
  return zone === undefined ? publishedAt : wallClock(publishedAt, zone)
}

/** Of a country with several clocks, those of most of its newsrooms. */
const ofNewsrooms: Readonly<Record<string, string>> = {
  au: 'Australia/Sydney',
  br: 'America/Sao_Paulo',
  ca: 'America/Toronto',
  cd: 'Africa/Kinshasa',
  cl: 'America/Santiago',
  cn: 'Asia/Shanghai',
  es: 'Europe/Madrid',
  id: 'Asia/Jakarta',
  mx: 'America/Mexico_City',
  nz: 'Pacific/Auckland',
  pt: 'Europe/Lisbon',
  ru: 'Europe/Moscow',
  ua: 'Europe/Kyiv',
  us: 'America/New_York',
}

const zones = new Map<string, string | undefined>()

/** @param country ISO 3166-1 alpha-2, lower case. */
function zoneOf(country: string): string | undefined {
  if (!zones.has(country)) zones.set(country, ofNewsrooms[country] ?? firstZoneOf(country))
  return zones.get(country)
}

function firstZoneOf(country: string): string | undefined {
  return /^[a-z]{2}$/.test(country) ? new Intl.Locale(`und-${country.toUpperCase()}`).getTimeZones()?.[0] : undefined
}
