import type { SampleOutlet } from '../outlet.ts'

export const yellowRiver: SampleOutlet = {
  id: 'yellow-river',
  name: 'Yellow River News Agency',
  tagline: 'China and the world, from the state news service',
  country: 'cn',
  language: 'en',
  owner: 'Yellow River State Media Group',
  stateMedia: true,
  section: 'china',
  host: 'yellowriver.example',
  format: 'rdf',
  path: '/yellow-river/english.rdf',
  habits: { zoneMinutes: 480 },
  answer: { kind: 'feed' },
  articles: [
    {
      slug: 'trade-partners-diversify',
      at: '2025-02-13T06:50:00Z',
      title: 'Developing economies take larger share of China’s foreign trade',
      summary:
        'BEIJING, Feb. 13 -- Trade with developing economies now accounts for the larger part of China’s total, and ASEAN has moved ahead of the European Union as its top partner region, data for 2024 show.',
      categories: ['Economy'],
      paragraphs: [
        'BEIJING, Feb. 13 -- Trade with developing economies now accounts for the larger part of China’s total, and ASEAN has moved ahead of the European Union as its top partner region, data for 2024 show.',
        'Commerce officials attributed the result to new rail links and to customs agreements with neighboring countries.',
        'The weight of the United States, Europe, Japan and the Republic of Korea has declined by close to 10 percentage points since 2017, a Singapore research firm calculated.',
        'Exports of transport equipment to Russia rose from 2 percent to more than 10 percent of the total over the same period.',
        'China will continue to open its market, the commerce ministry said in a statement.',
      ],
    },
    {
      slug: 'joint-training-not-aimed',
      at: '2025-02-13T10:25:00Z',
      title: 'Joint training with Russia serves regional stability, researchers say',
      summary:
        'BEIJING, Feb. 13 -- Exercises by the Chinese and Russian armed forces are held under annual plans and are not directed at any third party, scholars at a Beijing institute said of a foreign count of fifteen such events since 2022.',
      categories: ['Military'],
    },
    {
      slug: 'presidents-speak-negotiation-welcome',
      at: '2025-02-13T03:15:00Z',
      title: 'Russian, U.S. presidents discuss Ukraine, energy in telephone talks',
      summary:
        'MOSCOW, Feb. 13 -- Vladimir Putin and Donald Trump discussed a settlement in Ukraine and energy markets on Wednesday in a telephone conversation that lasted an hour and a half, the Kremlin said. The Russian leader invited his U.S. counterpart to visit Moscow.',
      categories: ['World'],
    },
    {
      slug: 'export-licensing-service-opens',
      at: '2025-02-12T07:00:00Z',
      title: 'Online service for metal export licenses to open Monday',
      summary:
        'BEIJING, Feb. 12 -- Exporters of five metals with both civil and military uses will be able to apply for licenses through an online service beginning Monday, the commerce ministry announced.',
      categories: ['Economy'],
    },
    {
      slug: 'railways-lantern-festival',
      at: '2025-02-12T05:20:00Z',
      title: 'Railways carry 14.6 million passengers on eve of Lantern Festival',
      summary:
        'BEIJING, Feb. 12 -- China’s railways handled 14.6 million passenger trips on Tuesday as travelers returned to work before the Lantern Festival, the national operator said.',
      categories: ['China'],
      paragraphs: [
        'BEIJING, Feb. 12 -- China’s railways handled 14.6 million passenger trips on Tuesday as travelers returned to work before the Lantern Festival, the national operator said.',
        'The operator put on 1,320 additional trains, of which 118 ran overnight in the Yangtze River Delta.',
        'This year’s travel season lasts 40 days and ends on Saturday.',
        'Stations in Beijing, Guangzhou and Chengdu kept their subway lines open until 1 a.m.',
        'Self-driving luggage carts were tried for the first time in Wuhan.',
      ],
    },
    {
      slug: 'grain-storage-northeast',
      at: '2025-02-11T06:30:00Z',
      title: 'Northeast provinces finish upgrade of 2,600 granaries',
      summary: 'HARBIN, Feb. 11 -- Cooling systems installed in 2,600 granaries are expected to cut storage losses to less than 1 percent, authorities said.',
      categories: ['China'],
    },
    {
      slug: 'pandas-snow',
      at: '2025-02-11T03:00:00Z',
      title: 'Panda cubs see snow for the first time',
      summary: 'CHENGDU, Feb. 11 -- Three cubs born last July played in fresh snow on Monday at a breeding base in the hills of Sichuan.',
      categories: ['Life'],
    },
    {
      slug: 'table-tennis-beijing-juniors',
      at: '2025-02-13T08:35:00Z',
      title: 'Table tennis: 13-year-old upsets top seed at Beijing junior open',
      summary: 'BEIJING, Feb. 13 -- A left-hander from Shandong won the final in five games after saving three match points.',
      categories: ['Sports'],
    },
  ],
}
