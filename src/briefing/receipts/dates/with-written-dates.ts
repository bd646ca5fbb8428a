import type { Claim, Evidence } from '../claim.ts'
import { once, read } from '../read.ts'
import { strangeDatesIn } from './strange-dates.ts'
import { type Stretch, stretchOf, timesAgo } from './stretches.ts'

/**
 * An English claim with the dates of its evidence where it says the same time from its own day: "nearly two weeks ago" as "on October
 * 2", "last week" as "on Thursday", "in September" as "three months ago". Where several fit, the date of the sentence that is most like
 * the claim. A time that no date of the evidence lies in stays, and is asked about as it stands.
 */
export function withWrittenDates(claim: Claim, evidence: readonly Evidence[]): Claim {
  if (claim.language !== 'en') return claim
  const strange = [
    ...strangeDatesIn(claim, evidence).flatMap((date) => stretchOf(date, claim.text, claim.saidAt) ?? []),
    ...timesAgo(claim.text, claim.saidAt)
      .slice(0, mostTimes)
      .filter(({ text }) => !isWritten(text, evidence)),
  ].slice(0, mostTimes)
  if (strange.length === 0) return claim
  const written = evidence.flatMap(timesIn).filter(({ stretch }) => strange.some((said) => isWithin(stretch, said)))
  const shared = ({ sentence }: Written) => (sentence ? read.plainWords(sentence).intersection(read.plainWords(claim)).size : 0)
  const text = strange
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, said) => {
      const [same] = written.filter(({ stretch }) => isWithin(stretch, said)).toSorted((a, b) => shared(b) - shared(a))
      return same === undefined ? rest : rest.slice(0, said.start) + same.stretch.text + rest.slice(said.end)
    }, claim.text)
  return { ...claim, text }
}

/** No sentence tells of more times. */
const mostTimes = 8

type Written = { readonly stretch: Stretch; readonly sentence: Evidence | undefined }

const timesIn = once((passage: Evidence): readonly Written[] => {
  const { text, publishedAt } = passage
  const dates = read.dates(passage).flatMap((date) => stretchOf(date, text, publishedAt) ?? [])
  return [...dates, ...timesAgo(text, publishedAt)].map((stretch) => ({
    stretch,
    sentence: read.sentences(passage).find(({ start, end }) => start <= stretch.start && stretch.start < end),
  }))
})

/** Of a time that is told only about, the middle counts, and only against a month or a year. What was this week is not said of this month. */
function isWithin(written: Stretch, said: Stretch): boolean {
  if (written.isAbout) return !said.isAbout && said.from <= written.middle && written.middle <= said.to
  return !/ week$/i.test(written.text) && said.from <= written.from && written.to <= said.to
}

/** "two weeks" is asked as any other number where a passage has it. */
function isWritten(ago: string, evidence: readonly Evidence[]): boolean {
  const span = /(\S+ \p{L}+?)s? ago$/iu.exec(ago)?.[1] ?? ago
  return evidence.some(({ text }) => text.toLowerCase().includes(span.toLowerCase()))
}
