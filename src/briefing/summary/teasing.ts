import { quotedIn } from '../../articles/text/quote-marks.ts'
import { teasers } from '../../articles/words/teasers.ts'

/** Whether a headline teases, in the manner of its language and in words of its own. */
export function teases(headline: string, language: string): boolean {
  return teasers[language]?.test(withoutQuotations(headline)) ?? false
}

/** Whether a headline asks something. */
export function asks(headline: string): boolean {
  return /[?？]/u.test(headline.replace(consumerGroup, ''))
}

/** "Airlines flout the law, says Which?" asks nothing. */
const consumerGroup = /(?<=\p{Ll}.*)\bWhich\?/u

/** A headline's own words. */
export function withoutQuotations(headline: string): string {
  return quotedIn(headline).reduceRight((rest, { outerStart, outerEnd }) => rest.slice(0, outerStart) + rest.slice(outerEnd), headline)
}
