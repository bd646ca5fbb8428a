/**
 * How long something lasts, in its largest sensible unit: "40 minutes", "5 hours", "3 days"; short "40 min", "5 hr", "3 days".
 *
 * @param ms Milliseconds, 0 or more; under a minute counts as one.
 * @param locale BCP 47.
 */
export function shownDuration(ms: number, locale: string, unitDisplay: 'long' | 'short'): string {
  const [count, unit] = inUnit(Math.max(1, Math.round(ms / 60_000)))
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }).format(count)
}

/** How long ago something was: "12 minutes ago", "yesterday". @param ms Milliseconds; less than a minute counts as one. */
export function ago(ms: number, locale: string): string {
  const [count, unit] = inUnit(Math.max(1, Math.round(ms / 60_000)))
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-count, unit)
}

/** When something comes: "in 12 minutes", "in 1 day". @param ms Milliseconds; less than a minute counts as one. */
export function fromNow(ms: number, locale: string): string {
  const [count, unit] = inUnit(Math.max(1, Math.round(ms / 60_000)))
  return new Intl.RelativeTimeFormat(locale).format(count, unit)
}

function inUnit(minutes: number): readonly [number, 'minute' | 'hour' | 'day'] {
  if (minutes < 90) return [minutes, 'minute']
  return minutes < 2_880 ? [Math.round(minutes / 60), 'hour'] : [Math.round(minutes / 1_440), 'day']
}
