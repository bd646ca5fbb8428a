import type { SummaryLimits } from '../src/briefing/summary/choose-sentences.ts'

/** How long a write-up is: two to four sentences, about what a reader takes in at a glance; little of it from any one article. */
export const summaryLimits: SummaryLimits = {
  mostSentences: 4,
  mostWords: 100,
  mostPart: 0.42,
  fewestWords: 50,
  mostWordsOver: 12,
  fewestWordsOfSet: 50,
  mostWordsOfOne: 60,
  leastNew: 0.5,
  leastNewOfSame: 0.7,
  leastNewWithoutFact: 0.8,
  leastShare: 0.08,
  leastShareOfNames: 0.16,
  leastShareWithoutFact: 0.22,
}
