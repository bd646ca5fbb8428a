import type { SampleOutlet } from '../outlet.ts'

export const parapet: SampleOutlet = {
  id: 'parapet',
  name: 'Parapet Defence Weekly',
  tagline: 'Forces, equipment, industry',
  country: 'gb',
  language: 'en-gb',
  owner: 'Rampart Trade Press',
  stateMedia: false,
  section: null,
  host: 'parapet.example',
  format: 'rss',
  path: '/parapet/news.rss',
  habits: { summaries: 'escaped', guids: 'none', tracking: 'cid=rss' },
  answer: { kind: 'feed' },
  articles: [
    {
      slug: 'hegseth-burden-shift-procurement',
      at: '2025-02-13T08:15:00Z',
      title: 'Hegseth speech: ministries pull orders forward',
      summary:
        'Doubts about American commitment, fed by the US defence secretary’s appearance at NATO headquarters on 12 February, are shortening procurement timetables in at least five European countries.',
      author: 'Graham Tolley',
      categories: ['Policy'],
    },
    {
      slug: 'eu-procurement-passes-90bn',
      at: '2025-02-13T12:40:00Z',
      title: 'EU equipment procurement passes €90 billion',
      summary:
        'Purchases of defence equipment by EU states exceeded €90 billion in 2024, within total expenditure of €326 billion. Investment the year before stood at €72 billion, up 17%.',
      author: 'Graham Tolley',
      categories: ['Budgets'],
      paragraphs: [
        'Equipment is taking a growing share of European defence budgets, according to figures circulated among EU member states on 13 February.',
        'Procurement exceeded €90 billion in 2024. Total expenditure by the member states amounted to €326 billion, a rise of 30% over three years.',
        'In 2023 defence investment, which adds research and development to procurement, had grown 17% to €72 billion.',
        'As a share of output, the EU members of NATO (23 of 27) reached 1.99% in 2024.',
        'Air and missile defence is the largest single item on order, followed by 155 mm ammunition and infantry fighting vehicles.',
      ],
    },
    {
      slug: 'european-defence-industry-results',
      at: '2025-02-12T08:30:00Z',
      title: 'European defence turnover up 16.9% to €158.8 billion',
      summary:
        'The sector’s annual review for 2023 also records 581,000 employees, an increase of 8.9%. Suppliers of explosives remain the bottleneck.',
      author: 'Noor de Wilde',
      categories: ['Industry'],
      paragraphs: [
        'Turnover in the European defence industry rose by 16.9% to €158.8 billion in 2023, according to the sector’s annual review.',
        'Employment grew more slowly, by 8.9%, to 581,000.',
        'The gap suggests that plants are running longer hours before they take on staff, the review says.',
        'Three of the four explosives works in western Europe are sold out until 2028.',
        'Companies asked governments for framework contracts of at least seven years.',
      ],
    },
    {
      slug: 'peace-facility-jonson-sixty-percent',
      at: '2025-02-13T17:35:00Z',
      title: 'European share of Ukraine support put at 60% as Peace Facility reaches €17 billion',
      summary:
        'The estimate, by Swedish defence minister Pål Jonson, covers military support given last year. The European Peace Facility has €17 billion to refund donors.',
      author: 'Noor de Wilde',
      categories: ['Ukraine', 'Policy'],
    },
    {
      slug: 'pla-air-intercepts-h6n',
      at: '2025-02-12T10:05:00Z',
      title: 'PLA: 180 intercepts, 370 hulls and a bomber that refuels in flight',
      summary:
        'US figures presented on Capitol Hill show the pace at which the People’s Liberation Army is gaining reach, from coercive intercepts to the nuclear-capable H-6N.',
      author: 'Graham Tolley',
      categories: ['China', 'Air', 'Naval'],
      paragraphs: [
        'The People’s Liberation Army intercepted US aircraft in a coercive or risky manner on more than 180 occasions between 2021 and 2023, US Department of Defense figures show.',
        'Its navy is the largest in the world, with a battle force of over 370 ships and submarines.',
        'The air force’s H-6N is China’s first nuclear-capable bomber designed for refuelling in the air, which extends its range beyond the second island chain.',
        'Analysts consider tanker numbers, and not bombers, to be the limit: fewer than 20 of the newer Y-20 tankers are thought to be in service.',
        'The Pentagon’s next annual report is due in December.',
      ],
    },
    {
      slug: 'sino-russian-exercises-fourteen',
      at: '2025-02-13T09:40:00Z',
      title: 'Sino-Russian drills: fourteen by our count, fifteen by the Lindholm Institute’s',
      summary:
        'The difference is a port call in the Gulf of Oman. The direction is not in doubt: between 2022 and August 2024 China and Russia exercised together more often, farther away and with larger staffs.',
      author: 'Tilda Marsh',
      categories: ['China', 'Russia'],
      paragraphs: [
        'Parapet has counted 14 joint exercises of Chinese and Russian forces between January 2022 and August 2024. The Lindholm Institute, in a paper published this week, lists 15.',
        'The institute counts a call of three warships at a port on the Gulf of Oman in 2022 that we consider a visit.',
        'Both lists include naval drills in the South China Sea, bomber patrols that approached Alaska, and strategic command exercises in which 90,000 troops took part.',
        'Chinese participation has moved from observers to staff officers who share a command post.',
        'Neither navy has yet refuelled the other’s submarines or shown common targeting data.',
      ],
    },
    {
      slug: 'swiss-mortar-carrier',
      at: '2025-02-11T11:45:00Z',
      title: 'Alpine mortar carrier enters winter trials',
      summary: 'Two prototypes of the tracked 120 mm carrier will be driven for 4,000 km in snow before a decision in May.',
      categories: ['Land'],
    },
  ],
}
