import type { DateMention } from '../../articles/dates/date-mention.ts'

/** Whether a written date bears out a claimed one: a part agrees with the whole, "12 February" with 2025-02-12. */
export function isSameDay(claimed: DateMention, written: DateMention): boolean {
  if (claimed.day === null || written.day === null)
    return claimed.day === written.day && claimed.text.toLowerCase() === written.text.toLowerCase()
  return (
    written.day === claimed.day ||
    (claimed.day.length < written.day.length && (written.day.startsWith(claimed.day) || written.day.endsWith(claimed.day)))
  )
}
