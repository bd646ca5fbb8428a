/**
 * How long something lasts, in its largest sensible unit: "40 minutes", "5 hours", "3 days"; short "40 min", "5 hr", "3 days".
 *
 * @param ms Milliseconds, 0 or more; under a minute counts as one.
 * @param locale BCP 47.
 */
export function shownDuration(ms: number, locale: string, unitDisplay: 'long' | 'short'): string {
  const minutes = Math.max(1, Math.round(ms / 60_000))
  const [count, unit] = minutes < 90 ? [minutes, 'minute'] : minutes < 2_880 ? [minutes / 60, 'hour'] : [minutes / 1_440, 'day']
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 0 }).format(count)
}
