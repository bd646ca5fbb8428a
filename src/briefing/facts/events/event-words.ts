/** What can happen in a story that turns it; views have words for each. */
export const eventKinds = [
  'deaths',
  'arrest',
  'charge',
  'verdict',
  'resignation',
  'ceasefire',
  'breakdown',
  'agreement',
  'sanctions',
  'vote',
  'approval',
  'rejection',
  'attack',
  'evacuation',
  'ban',
  'reopening',
  'venue',
  'inquiry',
  'denial',
  'strike',
  'rescue',
  'lawsuit',
  'recall',
] as const

export type EventKind = (typeof eventKinds)[number]

/** How a language says what happened, and what did not; each a pattern of whole words, in any writing. */
export type EventWords = {
  readonly kinds: Readonly<Record<EventKind, string>>
  /** What stands before a thing that is only wished for, feared or given up. */
  readonly wished: string
  /** What stands right behind a thing that came to nothing. */
  readonly undone: string
}

/** What may stand between two words of one pattern: part of a clause, or nothing. */
export const gap = '(?: [^.;:!?]{1,50})? '

/** A pattern of words, from their beginning to their end: Arabic writes small words onto the next one, Chinese no spaces. */
export function wholeWords(words: string, language: string): string {
  if (language === 'zh') return `(?:${words})`
  if (language === 'ar') return String.raw`(?<!\p{L})[وفبلك]{0,2}(?:ال|لل)?(?:${words})(?:ه|ها|هم)?(?![\p{L}\p{M}])`
  return String.raw`(?<!\p{L})(?:${words})(?!\p{L})`
}
