import type { SampleOutlet } from '../outlet.ts'

export const riftValleyMonitor: SampleOutlet = {
  id: 'rift-valley-monitor',
  name: 'Rift Valley Monitor',
  tagline: 'East and Central Africa',
  country: 'ke',
  language: 'en',
  owner: null,
  stateMedia: false,
  section: null,
  host: 'riftvalleymonitor.example',
  format: 'atom',
  path: '/rift-valley-monitor/feeds/all.atom',
  habits: { zoneMinutes: 180 },
  answer: { kind: 'moved', from: '/rift-valley-monitor/rss.php' },
  articles: [
    {
      slug: 'nairobi-truce-talks-corridor',
      at: '2025-02-13T12:15:00Z',
      title: 'Delegations from eastern Congo back in Nairobi for truce talks',
      summary:
        'Two weeks without fighting and a road for food convoys are the aims of a new round that opened on Thursday. The first morning went on the seating.',
      author: 'Wanjiru Kamau',
      categories: ['Diplomacy'],
      paragraphs: [
        'Negotiators for the parties to the conflict in eastern Congo sat down again in Nairobi on Thursday, eleven days after they had walked out.',
        'The mediators propose a truce of 14 days and a corridor through which food and medicine could be brought in by road.',
        '"Fourteen days is short, but a harvest can be saved in it," said Esther Mukandoli, who speaks for the mediation.',
        'Aid agencies say 350,000 people have left their homes since the new year.',
        'The talks are due to last until Sunday.',
      ],
    },
    {
      slug: 'nairobi-talks-second-day',
      at: '2025-02-14T05:10:00Z',
      title: 'Nairobi talks: agreement on the map of an aid corridor',
      summary: 'The parties accepted a route of 112 km for convoys late on Thursday, mediators said. The length of the truce is still open.',
      author: 'Wanjiru Kamau',
      categories: ['Diplomacy'],
    },
    {
      slug: 'tea-auction-mombasa',
      at: '2025-02-12T13:20:00Z',
      title: 'Mombasa tea auction clears 94% of lots',
      summary: 'Prices rose by four cents a kilogram. Buyers from Pakistan took the largest share.',
      categories: ['Business'],
    },
    {
      slug: 'lake-ferry-solar',
      at: '2025-02-11T12:00:00Z',
      title: 'Solar ferry completes first season on Lake Victoria',
      summary: 'It carried 61,000 passengers and stood still on four cloudy days.',
      categories: ['Transport'],
    },
    {
      slug: 'marathon-iten-youth',
      at: '2025-02-13T07:55:00Z',
      title: 'Iten’s next generation wants to run in Berlin, and to study there',
      summary: 'Three runners aged 17 and 18 have sports scholarships. Their coach set one condition: the exams come first.',
      categories: ['Sport'],
    },
  ],
}
