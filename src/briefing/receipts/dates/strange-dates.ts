import type { DateMention } from '../../../articles/dates/date-mention.ts'
import type { Claim, Evidence, Objection } from '../claim.ts'
import { read } from '../read.ts'
import { isOtherWeek, isSameDay } from './same-day.ts'

/** Dates of a claim that no passage has. */
export function strangeDates(claim: Claim, evidence: readonly Evidence[]): readonly Objection[] {
  return strangeDatesIn(claim, evidence).map(({ text }) => ({ kind: 'date', text }))
}

/** The same, with where they stand in the claim. */
export function strangeDatesIn(claim: Claim, evidence: readonly Evidence[]): readonly DateMention[] {
  const said = read.datesSaid(claim)
  if (said.length === 0) return []
  const written = evidence.flatMap((passage) => read.dates(passage).map((date) => ({ date, at: passage.publishedAt })))
  return said.filter(
    (date) =>
      !written.some(
        (other) =>
          isSameDay(date, other.date) ||
          isOtherWeek(date, other.date, claim.language) ||
          (other.at === claim.saidAt && isSameWord(date, other.date)),
      ),
  )
}

/** "Wednesday" or "April", said at one moment, is one, whatever else tells which: "will leave on Wednesday", "effective 5 p.m. Wednesday". */
function isSameWord(a: DateMention, b: DateMention): boolean {
  const word = ({ text }: DateMention) =>
    /^(?:on |in |since |by |from |during |until |am |im |seit |an diesem |le |en |depuis |el |desde |a |da |во? |с |до |за |у |з )?(\p{L}+)$/iu
      .exec(text)?.[1]
      ?.toLowerCase()
  return word(a) !== undefined && word(a) === word(b)
}
