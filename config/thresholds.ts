import type { StoryThresholds } from '../src/stories/story-thresholds.ts'

/** What a headline has in common counts alike beside another headline and beside a text. */
const headline = {
  body: -18.78,
  rootBody: 8.92,
  title: 9.35,
  lead: 9.35,
  cross: -8.61,
  lesserCover: 4.97,
  greaterCover: 1.99,
  shared: 2.38,
  rarest: 2.48,
  second: 0.33,
  days: -0.2,
  later: -0.05,
}

/**
 * When articles tell one story. The weights are those of a logistic regression over pairs of articles, one for each kind of
 * text, and log-odds have no unit; their constants, `exponents` and `unlinked` were chosen for groups. How, and on what, is in
 * docs/decisions/005-stories-by-likeness.md; `npm run bench:quality` measures them.
 */
export const storyThresholds: StoryThresholds = {
  weights: {
    title: { ...headline, constant: -10.3, days: -1 },
    mixed: { ...headline, constant: -11.17 },
    brief: {
      constant: -12.78,
      body: -20.64,
      rootBody: 16.06,
      title: 0,
      lead: 4.32,
      cross: 8.94,
      lesserCover: 2.35,
      greaterCover: -2.55,
      shared: 2.59,
      rarest: 0,
      second: 0,
      days: -0.29,
      later: -0.1,
    },
    lead: {
      constant: -10.1,
      body: -22.32,
      rootBody: 15.54,
      title: 1.15,
      lead: 5.61,
      cross: 4.62,
      lesserCover: 3.58,
      greaterCover: 1.92,
      shared: 0.63,
      rarest: 1.64,
      second: 2.32,
      days: -0.06,
      later: -3.08,
    },
    full: {
      constant: -12.8,
      body: -3.45,
      rootBody: 8.48,
      title: 3.23,
      lead: 2.26,
      cross: -0.44,
      lesserCover: -0.06,
      greaterCover: 1.1,
      shared: 1.79,
      rarest: 0.26,
      second: 0.38,
      days: -0.54,
      later: -1.97,
    },
  },
  unlinked: -6,
  exponents: { title: 0.88, brief: 0.72, ampleLength: 185 },
  few: 2,
  contrast: 0.6,
  ownTerms: { reports: 4, sharedBy: 3, expectedTimes: 5, joinsFrom: 0.12, perDay: 0.1 },
  staysTogether: 0.3,
  leisure: -1,
  elsewhere: -2.5,
  otherAmounts: -1.5,
  otherKinds: -0.7,
  address: 0.5,
  strays: { core: 4, least: 0.6 },
  openDays: 6,
}
