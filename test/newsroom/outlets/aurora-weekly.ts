import type { SampleOutlet } from '../outlet.ts'

export const auroraWeekly: SampleOutlet = {
  id: 'aurora-weekly',
  name: 'Aurora Weekly',
  tagline: 'From Reykjavik, when it is ready',
  country: 'is',
  language: 'en',
  owner: null,
  stateMedia: false,
  section: null,
  host: 'auroraweekly.example',
  format: 'rss',
  path: '/aurora-weekly/feed',
  habits: {},
  answer: { kind: 'slow' },
  articles: [
    {
      slug: 'nato-air-policing-keflavik',
      at: '2025-02-12T16:00:00Z',
      title: 'After Hegseth’s speech, Iceland asks who will fly from Keflavik',
      summary: 'The country has no air force and relies on allies in turn. Ministers want to know whether American jets will come back in the autumn.',
      categories: ['Security'],
    },
    {
      slug: 'geyser-bench',
      at: '2025-02-11T16:00:00Z',
      title: 'Bench at the geyser moved four metres back, again',
      summary: 'The ranger says the geyser has not changed. The visitors have longer arms.',
      categories: ['Life'],
    },
    {
      slug: 'sheep-radio',
      at: '2025-02-13T16:00:00Z',
      title: 'Radio choir sings to lambing sheep for the fortieth year',
      summary: 'Listeners in the north fjords request the slow songs. The ewes have not been asked.',
      categories: ['Culture'],
    },
  ],
}
