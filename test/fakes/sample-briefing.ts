import type { Briefing, BriefingStory, Citation, Sentence, Source } from '../../src/briefing/briefing.ts'

/**
 * A briefing of 13 February 2025 with one of everything: several languages, a state outlet, a number on which outlets
 * differ, an empty section, a pointer, feeds that failed. Outlets and articles are invented; the facts are public record.
 */
export function sampleBriefing(): Briefing {
  return {
    id: 'b-2025-02-13-0700',
    workspace: 'local',
    channel: 'morning',
    title: 'Morning briefing',
    language: 'en',
    zone: 'Europe/Berlin',
    window: { from: at('2025-02-12T06:00Z'), to: at('2025-02-13T06:00Z') },
    madeAt: at('2025-02-13T06:00Z'),
    corrections: [],
    opening: [
      sentence(
        'Donald Trump and Vladimir Putin spoke by telephone for 90 minutes on Wednesday 12 February, their first direct talks since Russia invaded Ukraine in 2022.',
        cite(1, 'The two presidents spoke for 90 minutes, the first direct talks between them since the invasion of Ukraine in 2022.'),
        cite(2, 'Das Gespräch dauerte rund anderthalb Stunden.'),
      ),
      sentence(
        'Seven European nations and the European Commission answered that Ukraine must be part of any talks.',
        cite(
          3,
          'Seven European nations and the European Commission said in a joint statement that Ukraine must take part in any negotiations.',
        ),
      ),
    ],
    sections: [
      { name: 'talks', title: 'Talks', stories: [call(), alarm()], pointers: [], empty: null },
      {
        name: 'economy',
        title: 'Economy',
        stories: [sanctions()],
        pointers: [{ shortId: 'c1', headline: 'China turns its trade towards its neighbours' }],
        empty: null,
      },
      {
        name: 'europe',
        title: 'Europe',
        stories: [defence(), hegseth()],
        pointers: [{ shortId: 't2', headline: 'Europe objects to a deal made without it' }],
        empty: null,
      },
      { name: 'china', title: 'China', stories: [trade()], pointers: [], empty: null },
      {
        name: 'climate',
        title: 'Climate',
        stories: [],
        pointers: [],
        empty: { kind: 'nothing', read: 41, failed: 2, needed: 2, single: 12 },
      },
    ],
    inShort: [
      sentence(
        'The presidents of the US and Russia agreed to begin negotiations at once.',
        cite(1, 'Mr Trump said that negotiations would start at once.'),
      ),
      sentence('EU states spent €326 billion on defence in 2024.', cite(6, 'EU member states spent €326 billion on defence in 2024')),
      sentence('ASEAN passed the EU as China’s largest partner region.', cite(8, '东盟在2024年超过欧盟，成为中国最大的贸易伙伴地区。')),
    ],
    sources,
    coverage: {
      feedsRead: 41,
      feedsFailed: [
        {
          feed: 'https://feeds.harbour.example/world',
          outlet: 'Harbour Times',
          failure: { reason: 'timeout', detail: 'no answer in 10 s' },
        },
        { feed: 'https://oldpaper.example/rss', outlet: 'The Old Paper', failure: { reason: 'gone', detail: '410' } },
      ],
      articles: 512,
      stories: 87,
      outlets: 29,
      newestAt: at('2025-02-13T05:41Z'),
    },
    leftOut: [
      { story: 's-70', headline: 'A ferry line between two islands reopens', url: 'https://coast.example/ferry', reason: 'one-outlet' },
      {
        story: 's-71',
        headline: 'Parliament debates the length of school holidays',
        url: 'https://daily.example/school',
        reason: 'no-section',
      },
    ],
    refused: [{ story: 's-2', text: 'The call lasted two hours.', reasons: [{ kind: 'number', text: 'two hours' }] }],
  }
}

function at(time: string): number {
  return Date.parse(time)
}

function source(number: number, outlet: string, title: string, url: string, published: string, more: Partial<Source> = {}): Source {
  return {
    number,
    article: `article-${number}`,
    outlet,
    stateMedia: false,
    title,
    url,
    language: 'en',
    publishedAt: at(published),
    ...more,
  }
}

const sources: readonly Source[] = [
  source(
    1,
    'Northern Post',
    'Trump and Putin talk for an hour and a half',
    'https://www.northernpost.example/world/2025/02/12/call?edition=eu',
    '2025-02-12T18:20Z',
  ),
  source(
    2,
    'Tagesblick',
    'Trump und Putin sprechen über Ende des Krieges',
    'https://www.tagesblick.example/ausland/telefonat-100.html',
    '2025-02-12T18:55Z',
    { language: 'de' },
  ),
  source(
    3,
    'The Continental',
    'Europeans insist on a seat at the table',
    'https://continental.example/politics/europe-seat-at-the-table',
    '2025-02-12T21:05Z',
  ),
  source(
    4,
    'Volga Wire',
    'Kremlin sees political will on both sides',
    'https://volgawire.example/en/news/political-will',
    '2025-02-12T19:40Z',
    { stateMedia: true },
  ),
  source(
    5,
    'Market Ledger',
    'What lifting sanctions on Russia would take',
    'https://ledger.example/markets/sanctions-explainer',
    '2025-02-12T16:00Z',
  ),
  source(6, 'The Continental', 'Europe’s defence budgets in numbers', 'https://continental.example/data/defence-2024', '2025-02-12T09:30Z'),
  source(7, 'Daily Quay', 'EU defence spending climbs again', 'https://quay.example/eu-defence-spending', '2025-02-12T11:12Z'),
  source(8, '东方商报', '东盟成为中国最大贸易伙伴地区', 'https://dongfang.example/2025/0212/贸易.html', '2025-02-12T03:15Z', {
    language: 'zh',
  }),
  source(9, 'صحيفة الميناء', 'أوروبا تطالب بمقعد على طاولة المفاوضات', 'https://almina.example/news/4411', '2025-02-12T22:30Z', {
    language: 'ar',
  }),
]

function cite(number: number, passage: string): Citation {
  return { source: number, article: `article-${number}`, passage }
}

function sentence(text: string, first: Citation, ...rest: readonly Citation[]): Sentence {
  return { text, language: 'en', citations: [first, ...rest] }
}

/** A sentence that is its own passage. */
function claim(number: number, text: string): Sentence {
  return sentence(text, cite(number, text))
}

function call(): BriefingStory {
  return {
    shortId: 't1',
    story: 's-1',
    headline: sentence(
      'Trump and Putin speak for 90 minutes and agree to negotiate',
      cite(1, 'Trump and Putin talk for an hour and a half'),
    ),
    sentences: [
      sentence(
        'The two presidents spoke about ending the war, about energy markets and about artificial intelligence.',
        cite(1, 'They discussed how to end the war, energy markets and artificial intelligence.'),
      ),
      {
        text: 'Putin lud Trump nach Moskau ein; ein Treffen in Saudi-Arabien sei ebenfalls möglich.',
        language: 'de',
        citations: [cite(2, 'Putin lud Trump nach Moskau ein; auch ein Treffen in Saudi-Arabien sei möglich, sagte Trump.')],
      },
      sentence(
        'The Kremlin’s spokesman, Dmitry Peskov, said that both sides have “political will”.',
        cite(4, 'Both sides have “political will”, said the presidential spokesman, Dmitry Peskov.'),
      ),
    ],
    figures: [
      {
        text: '90 minutes',
        what: '',
        about: claim(
          1,
          'The two presidents spoke for 90 minutes, the first direct talks between them since the invasion of Ukraine in 2022.',
        ),
        differs: [],
      },
      {
        text: '$175 billion',
        what: 'American aid to Ukraine since February 2022',
        about: claim(1, 'American aid to Ukraine since February 2022, military and economic, comes to $175 billion.'),
        differs: [],
      },
    ],
    quotes: [
      {
        words: 'pragmatic and trusting',
        speaker: 'Vladimir Putin',
        role: 'president of Russia, on his bond with Trump',
        language: 'en',
        citations: [cite(4, 'Mr Putin called the bond “pragmatic and trusting”.')],
      },
    ],
    status: { kind: 'new' },
    voices: 3,
    outlets: ['Northern Post', 'Tagesblick', 'Volga Wire'],
    assignments: [
      {
        section: 'talks',
        score: 4.2,
        reasons: [
          {
            kind: 'said',
            part: 'title',
            clues: [
              { kind: 'words', text: 'talks' },
              { kind: 'words', text: 'negotiations' },
            ],
          },
          {
            kind: 'said',
            part: 'lead',
            clues: [
              { kind: 'name', text: 'Trump' },
              { kind: 'name', text: 'Putin' },
            ],
          },
        ],
      },
      { section: 'economy', score: 0.6, reasons: [{ kind: 'said', part: 'body', clues: [{ kind: 'words', text: 'energy markets' }] }] },
    ],
    rankReasons: [
      { kind: 'voices', count: 3 },
      { kind: 'last-report', hours: 11 },
    ],
  }
}

function alarm(): BriefingStory {
  return {
    shortId: 't2',
    story: 's-2',
    headline: sentence('Europe objects to a deal made without it', cite(3, 'Europeans insist on a seat at the table')),
    sentences: [
      sentence(
        'Boris Pistorius, Germany’s defence minister, said that Europe “will have to live directly” with whatever is agreed.',
        cite(3, 'Europe “will have to live directly” with what is agreed, said Boris Pistorius, the German defence minister.'),
      ),
      {
        text: 'طالب وزراء أوروبيون بأن تشارك أوكرانيا في أي مفاوضات.',
        language: 'ar',
        citations: [cite(9, 'طالب وزراء أوروبيون بأن تشارك أوكرانيا في أي مفاوضات.')],
      },
      sentence(
        'Ukraine’s president, Volodymyr Zelenskyy, found it “not pleasant” to hear of the call afterwards.',
        cite(3, 'Mr Zelenskyy said that it was “not pleasant” to learn of the call afterwards.'),
      ),
    ],
    figures: [],
    quotes: [
      {
        words: 'Any deal behind our backs will not work',
        speaker: 'Kaja Kallas',
        role: 'EU foreign-policy chief',
        language: 'en',
        citations: [cite(3, '“Any deal behind our backs will not work,” said Kaja Kallas')],
      },
      {
        words: 'A truce is not a sustainable peace',
        speaker: 'Gitanas Nausėda',
        role: 'president of Lithuania',
        language: 'en',
        citations: [cite(3, 'Lithuania’s president, Gitanas Nausėda: “A truce is not a sustainable peace”')],
      },
    ],
    status: { kind: 'developing', since: at('2025-02-12T08:00Z') },
    voices: 2,
    outlets: ['The Continental', 'صحيفة الميناء'],
    assignments: [{ section: 'talks', score: 3.1, reasons: [{ kind: 'said', part: 'title', clues: [{ kind: 'words', text: 'deal' }] }] }],
    rankReasons: [{ kind: 'voices', count: 2 }],
  }
}

function sanctions(): BriefingStory {
  return {
    shortId: 'm1',
    story: 's-3',
    headline: sentence('Sanctions on Russia become a matter of negotiation', cite(5, 'What lifting sanctions on Russia would take')),
    sentences: [
      sentence(
        'More than 15,000 measures are in force against Russia, and Washington’s matter most to Moscow.',
        cite(
          5,
          'More than 15,000 measures are in force against Russia. Those of Washington matter most to Moscow, then those of Brussels and London.',
        ),
      ),
      sentence(
        'The US Treasury has allowed certain energy transactions to be wound down until 12 March 2025.',
        cite(5, 'The US Treasury authorised the winding-down of certain energy transactions until 12 March 2025.'),
      ),
    ],
    figures: [],
    quotes: [],
    status: { kind: 'new' },
    voices: 1,
    outlets: ['Market Ledger'],
    assignments: [
      { section: 'economy', score: 2.4, reasons: [{ kind: 'said', part: 'title', clues: [{ kind: 'words', text: 'sanctions' }] }] },
    ],
    rankReasons: [{ kind: 'no-report', article: 'guide' }],
  }
}

function defence(): BriefingStory {
  return {
    shortId: 'e1',
    story: 's-4',
    headline: sentence('EU defence spending reaches €326 billion', cite(6, 'Europe’s defence budgets in numbers')),
    sentences: [
      sentence(
        'EU member states spent €326 billion on defence in 2024, 30% more than in 2021.',
        cite(6, 'EU member states spent €326 billion on defence in 2024, 30% more than in 2021.'),
        cite(7, 'Spending is up 30% on 2021.'),
      ),
      sentence(
        'The 23 members of the EU that are in NATO spend 1.99% of their combined GDP.',
        cite(6, 'The 23 EU members of NATO spend 1.99% of combined GDP.'),
      ),
    ],
    figures: [
      {
        text: '€326 billion',
        what: 'defence in 2024',
        about: claim(6, 'EU member states spent €326 billion on defence in 2024, 30% more than in 2021.'),
        differs: [{ text: '€325 billion', about: claim(7, 'EU defence spending came to €325 billion in 2024.') }],
      },
      {
        text: '€90 billion',
        what: 'procurement of equipment',
        about: claim(6, 'The procurement of equipment came to over €90 billion in 2024.'),
        differs: [],
      },
      {
        text: '581,000',
        what: '',
        about: claim(6, 'The industry gave work to 581,000 people in 2023, 8.9% more than the year before.'),
        differs: [],
      },
    ],
    quotes: [],
    status: { kind: 'developing', since: at('2025-02-10T08:00Z') },
    voices: 2,
    outlets: ['The Continental', 'Daily Quay'],
    assignments: [
      {
        section: 'europe',
        score: 5,
        reasons: [
          { kind: 'said', part: 'title', clues: [{ kind: 'name', text: 'EU' }] },
          { kind: 'said', part: 'body', clues: [{ kind: 'name', text: 'NATO' }] },
        ],
      },
    ],
    rankReasons: [
      { kind: 'voices', count: 2 },
      { kind: 'told', count: 2 },
    ],
  }
}

function hegseth(): BriefingStory {
  return {
    shortId: 'e2',
    story: 's-5',
    headline: sentence(
      'Hegseth casts doubt on America’s commitment to NATO',
      cite(7, 'Pete Hegseth raised doubts about America’s commitment'),
    ),
    sentences: [
      sentence(
        'At NATO’s headquarters the US defence secretary, Pete Hegseth, raised doubts about America’s commitment.',
        cite(7, 'At NATO’s headquarters Pete Hegseth, the US defence secretary, raised doubts about America’s commitment.'),
      ),
    ],
    figures: [],
    quotes: [],
    status: { kind: 'new' },
    voices: 2,
    outlets: ['Daily Quay', 'Northern Post', 'Tagesblick'],
    assignments: [{ section: 'europe', score: 3.3, reasons: [{ kind: 'said', part: 'title', clues: [{ kind: 'name', text: 'NATO' }] }] }],
    rankReasons: [{ kind: 'voices', count: 2 }],
  }
}

function trade(): BriefingStory {
  return {
    shortId: 'c1',
    story: 's-6',
    headline: sentence('China turns its trade towards its neighbours', cite(8, '东盟成为中国最大贸易伙伴地区')),
    sentences: [
      {
        text: '东盟在2024年超过欧盟，成为中国最大的贸易伙伴地区。',
        language: 'zh',
        citations: [cite(8, '东盟在2024年超过欧盟，成为中国最大的贸易伙伴地区。')],
      },
      {
        text: '2017年至2024年，欧洲、日本、韩国和美国所占份额下降了近10个百分点。',
        language: 'zh',
        citations: [cite(8, '2017年至2024年，欧洲、日本、韩国和美国所占份额下降了近10个百分点。')],
      },
    ],
    figures: [],
    quotes: [],
    status: { kind: 'new' },
    voices: 1,
    outlets: ['东方商报'],
    assignments: [
      {
        section: 'china',
        score: 4.4,
        reasons: [{ kind: 'said', part: 'title', clues: [{ kind: 'name', text: 'China' }] }, { kind: 'leaning' }],
      },
    ],
    rankReasons: [{ kind: 'last-report', hours: 0 }],
  }
}
