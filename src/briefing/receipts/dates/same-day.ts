import type { DateMention } from '../../../articles/dates/date-mention.ts'
import { weekMs } from '../../../feeds/milliseconds.ts'

/** Whether a written date bears out a claimed one: a part agrees with the whole, "12 February" with 2025-02-12. */
export function isSameDay(claimed: DateMention, written: DateMention): boolean {
  if (claimed.day === null || written.day === null) return claimed.day === written.day && bare(claimed.text) === bare(written.text)
  return (
    written.day === claimed.day ||
    (claimed.day.length < written.day.length && (written.day.startsWith(claimed.day) || written.day.endsWith(claimed.day)))
  )
}

/**
 * A weekday in a present tense that tells not whether it was or will be: "Sie beraten am Freitag". English says which.
 *
 * @param language Of the claim.
 */
export function isOtherWeek(claimed: DateMention, written: DateMention, language: string): boolean {
  if (language === 'en' || claimed.kind !== 'relative' || claimed.day?.length !== 10 || written.day?.length !== 10) return false
  return Math.abs(Date.parse(claimed.day) - Date.parse(written.day)) === weekMs
}

/** Ukrainian and Russian write one preposition in several ways: "у лютому", "в лютому". */
function bare(text: string): string {
  return text.toLowerCase().replace(/^(?:у|в|во) /u, '')
}
