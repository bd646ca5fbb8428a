import type { SampleOutlet } from '../outlet.ts'

export const kyivChronicle: SampleOutlet = {
  id: 'kyiv-chronicle',
  name: 'Kyiv Chronicle',
  tagline: 'Independent reporting from Ukraine',
  country: 'ua',
  language: 'en',
  owner: null,
  stateMedia: false,
  section: null,
  host: 'kyivchronicle.example',
  format: 'atom',
  path: '/kyiv-chronicle/feed.atom',
  habits: { zoneMinutes: 120, readMore: 'Read the full story', summaries: 'cdata' },
  answer: { kind: 'feed' },
  articles: [
    {
      slug: 'zelenskyy-not-pleasant',
      at: '2025-02-13T13:05:00Z',
      title: 'Zelenskyy on US–Russia call: "not pleasant" to learn of it afterwards',
      summary:
        'The president says no agreement about Ukraine can be made without Ukraine, a day after Washington and Moscow spoke directly.',
      author: 'Olena Marchuk',
      categories: ['Politics', 'Diplomacy'],
      paragraphs: [
        'President Volodymyr Zelenskyy has made plain his displeasure at being told about the conversation between Donald Trump and Vladimir Putin only after it had ended. It was "not pleasant", he said on 13 February.',
        'Kyiv insists on direct involvement in whatever negotiations follow. Agreements between the United States and Russia about Ukraine would not bind it, officials in the presidential office said.',
        'Zelenskyy will travel to Germany at the weekend for the Munich Security Conference, where he expects to meet members of the US delegation.',
        'For many Ukrainians the sequence mattered more than the words. "They rang the aggressor first," said Andrii Holub, a veteran who runs a bakery in the Podil district.',
        'The government is drawing up its own list of guarantees, from air defence to the number of foreign troops that would be needed to hold a line.',
      ],
    },
    {
      slug: 'trump-putin-call-kyiv-view',
      at: '2025-02-12T19:55:00Z',
      title: 'Putin and Trump talk for 90 minutes about Ukraine, without Ukraine',
      summary:
        'The first direct contact between the two presidents since the full-scale invasion ended with an invitation to Moscow and with talk of a meeting in Saudi Arabia.',
      author: 'Olena Marchuk',
      categories: ['War', 'Diplomacy'],
    },
    {
      slug: 'three-conditions-sanctions-view-from-kyiv',
      at: '2025-02-13T17:20:00Z',
      title: 'What Ukraine wants written down before a single sanction on Russia goes',
      summary:
        'Consent to any end of hostilities, recognition of sovereignty and a Russian commitment against aggression toward NATO are under discussion. Kyiv asks who would enforce them.',
      author: 'Taras Bilyk',
      categories: ['Economy', 'Sanctions'],
      paragraphs: [
        'Three sentences are being passed around Western capitals, and Kyiv has read each of them twice.',
        'The first says that Ukraine must consent to an end of hostilities. The second says that its sovereignty is to be recognised. The third is a commitment by Russia against aggression toward NATO.',
        'If all three hold, the more than 15,000 measures imposed on Russia could be eased one by one.',
        '"A promise not to attack NATO is no promise to us," said Yaroslava Dmytrenko, an economist who advises parliament’s finance committee. "We are not in NATO."',
        'Kyiv would like each step to be reversible within days. Its budget counts on frozen Russian assets to pay for reconstruction.',
      ],
    },
    {
      slug: 'european-arms-sixty-percent',
      at: '2025-02-14T04:50:00Z',
      title: 'Where Ukraine’s weapons came from last year: six in ten from Europe',
      summary:
        'Sweden’s defence minister, Pål Jonson, says that Europeans supplied about 60% of military support. The EU’s Peace Facility stands at €17 billion.',
      author: 'Taras Bilyk',
      categories: ['Defence'],
      paragraphs: [
        'European countries together supplied about 60% of the military support that Ukraine received last year, according to the defence minister of Sweden, Pål Jonson.',
        'His Estonian colleague Hanno Pevkur adds that the EU takes the lead on sanctions and pays for production inside Ukraine.',
        'The common purse for such deliveries is the European Peace Facility, worth €17 billion.',
        'Ukrainian factories now make one in three of the shells that the army fires, the ministry for strategic industries says.',
        'American deliveries continue under contracts signed in 2024.',
      ],
    },
    {
      slug: 'odesa-port-record-week',
      at: '2025-02-11T14:00:00Z',
      title: 'Odesa ports load 41 ships in a week',
      summary: 'Grain and iron ore left at the fastest pace since the sea corridor opened in 2023, the port authority says.',
      categories: ['Economy'],
    },
    {
      slug: 'kyiv-metro-library',
      at: '2025-02-12T06:30:00Z',
      title: 'A library opens between two platforms',
      summary: 'Readers can borrow at one Kyiv metro station and return at another. Poetry goes fastest.',
      categories: ['Culture'],
    },
  ],
}
