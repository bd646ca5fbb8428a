import type { SampleOutlet } from '../outlet.ts'

export const atlanticPublicRadio: SampleOutlet = {
  id: 'atlantic-radio',
  name: 'Atlantic Public Radio',
  tagline: 'News from the Atlantic seaboard, listener supported',
  country: 'us',
  language: 'en-us',
  owner: 'Atlantic Listeners Trust',
  stateMedia: false,
  section: null,
  host: 'atlanticradio.example',
  format: 'rss',
  path: '/atlantic-radio/news.xml',
  habits: { zoneMinutes: -300 },
  answer: { kind: 'feed' },
  articles: [
    {
      slug: 'trump-putin-90-minute-call',
      at: '2025-02-12T20:20:00Z',
      title: 'Trump and Putin hold 90-minute call, agree to open Ukraine talks',
      summary:
        'Donald Trump and Vladimir Putin spoke by telephone for 90 minutes on Wednesday, the first direct talks between the U.S. and Russian presidents since Russia invaded Ukraine in 2022.',
      author: 'Northern Wire',
      categories: ['World'],
      paragraphs: [
        'Donald Trump and Vladimir Putin spoke by telephone for 90 minutes on Wednesday, the first direct talks between the U.S. and Russian presidents since Russia invaded Ukraine in 2022.',
        'The two leaders discussed how to end the war, the state of world energy markets and artificial intelligence, officials in both capitals said.',
        'Trump said negotiations on Ukraine would start immediately and that he and Putin might meet in Saudi Arabia. The Russian president invited Trump to Moscow.',
        'Kremlin spokesman Dmitry Peskov said there was "political will" on both sides to reach a settlement.',
        '<p><em>Reporting by Northern Wire</em></p>',
      ],
    },
    {
      slug: 'zelenskyy-reaction-interview',
      at: '2025-02-13T20:50:00Z',
      title: 'A call "not pleasant" to hear about: Kyiv adjusts to a new American course',
      summary:
        'Volodymyr Zelenskyy wants Ukraine directly involved in talks on its future. We ask a former negotiator what that would take.',
      author: 'Jo Marchetti',
      categories: ['World', 'Interview'],
      paragraphs: [
        'The Ukrainian president has called it "not pleasant" that his government heard of Wednesday’s conversation between the White House and the Kremlin when it was already over.',
        'What he asks for is simple to say: Ukraine must be directly involved.',
        'It is harder to arrange, says Ruth Abelson, who took part in armistice talks for the United Nations in the 1990s. "Whoever sets the table decides who sits at it," she told us.',
        'In her experience parties that join late accept the agenda as they find it.',
        'The first question, Abelson adds, will be whether there is one set of talks or two.',
      ],
    },
    {
      slug: 'us-inflation-grocery-bill',
      at: '2025-02-12T22:10:00Z',
      title: 'Why your grocery bill went up again in January',
      summary: 'Inflation was 3% over twelve months, the government says. Eggs alone rose 15% in a single month.',
      author: 'Denise Holloway',
      categories: ['Economy'],
    },
    {
      slug: 'nor-easter-forecast',
      at: '2025-02-12T11:00:00Z',
      title: 'Nor’easter could bring a foot of snow to coastal Maine',
      summary: 'The storm is expected to arrive Thursday before dawn and to clear by evening. Schools in nine towns will open late.',
      categories: ['Weather'],
      editions: [
        {
          at: '2025-02-13T12:30:00Z',
          title: 'Nor’easter drops 14 inches on coastal Maine, more than forecast',
          summary: 'Snow fell at two inches an hour before dawn on Thursday. About 6,200 homes had no power at noon, utilities said.',
        },
      ],
    },
    {
      slug: 'lobster-hatchery',
      at: '2025-02-11T18:20:00Z',
      title: 'A hatchery in an old cannery releases its millionth lobster',
      summary: 'Each one is smaller than a fingernail. Fishermen have volunteered to carry them out.',
      categories: ['Science'],
    },
    {
      slug: 'fiddle-contest',
      at: '2025-02-13T22:30:00Z',
      title: 'Tiny desk, big fiddles: the Cape Breton session',
      summary: 'Four players, one microphone and a floor that had to be swept of rosin. Listen to the set.',
      categories: ['Music'],
    },
  ],
}
