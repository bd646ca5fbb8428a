import type { DateMention } from '../../articles/dates/date-mention.ts'

/** Whether a written date bears out a claimed one: a part agrees with the whole, "12 February" with 2025-02-12. */
export function isSameDay(claimed: DateMention, written: DateMention): boolean {
  if (claimed.day === null || written.day === null) return claimed.day === written.day && bare(claimed.text) === bare(written.text)
  return (
    written.day === claimed.day ||
    (claimed.day.length < written.day.length && (written.day.startsWith(claimed.day) || written.day.endsWith(claimed.day)))
  )
}

/** Ukrainian and Russian write one preposition in several ways: "у лютому", "в лютому". */
function bare(text: string): string {
  return text.toLowerCase().replace(/^(?:у|в|во) /u, '')
}
