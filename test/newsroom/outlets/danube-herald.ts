import type { SampleOutlet } from '../outlet.ts'

export const danubeHerald: SampleOutlet = {
  id: 'danube-herald',
  name: 'Danube Herald',
  tagline: 'Central Europe in English, from Vienna',
  country: 'at',
  language: 'en',
  owner: null,
  stateMedia: false,
  section: 'europe',
  host: 'danubeherald.example',
  format: 'rss',
  path: '/danube-herald/feed.xml',
  habits: { summaries: 'text', zoneMinutes: 60 },
  answer: { kind: 'damaged' },
  articles: [
    {
      slug: 'call-questions-and-answers',
      at: '2025-02-13T07:30:00Z',
      title: 'Questions & answers: the call that ended three years of silence',
      summary:
        'What did the American and Russian presidents talk about for 90 minutes on Wednesday, who was told, and where could they meet?',
      author: 'Petra Wolfsgruber',
      categories: ['World', 'Q&A'],
      paragraphs: [
        'Who spoke? Donald Trump and Vladimir Putin, on the telephone, for 90 minutes on 12 February. No sitting US president had talked to the Russian leader since the attack on Ukraine in 2022.',
        'What about? An end to the war, oil and gas markets, and artificial intelligence.',
        'What next? Trump wants talks to begin at once. He mentioned Saudi Arabia as a place to meet; Putin asked him to come to Moscow.',
        'How did Moscow take it? The Kremlin’s spokesman, Dmitry Peskov, saw "political will" on either side.',
        'What is at stake for Washington? It has spent $175 billion on Ukraine’s army and economy since February 2022.',
        'Vienna, which has hosted such meetings before, has offered its services.',
      ],
    },
    {
      slug: 'neutral-austria-joint-statement',
      at: '2025-02-13T13:50:00Z',
      title: 'Vienna & Prague back call for Ukraine’s place at the table',
      summary:
        'Neither Austria nor the Czech Republic signed the statement of seven European nations and the European Commission. Both say its main point is right.',
      author: 'Petra Wolfsgruber',
      categories: ['Europe', 'Diplomacy'],
    },
    {
      slug: 'refineries-gazprom-neft-question',
      at: '2025-02-13T15:25:00Z',
      title: 'Oil & reform: what a Russian-American energy pact would mean on the Danube',
      summary:
        'Refineries in Serbia and Hungary are weighing what the Kremlin’s hints at market reforms, with Gazprom Neft and Surgutneftegas working beside US companies, would mean for them.',
      author: 'Miklós Farkas',
      categories: ['Economy', 'Energy'],
    },
    {
      slug: 'arms-industry-danube-steel',
      at: '2025-02-13T09:05:00Z',
      title: 'Steelworks on the Danube turn to armour as defence jobs grow by 8.9%',
      summary:
        'Europe’s arms industry counted 581,000 employees and €158.8 billion in turnover in 2023. Two Slovak mills hope to supply it.',
      author: 'Miklós Farkas',
      categories: ['Economy', 'Industry'],
      paragraphs: [
        'Two steelworks in Slovakia are to roll armour plate again, for the first time since 1991.',
        'They follow the money: turnover in Europe’s defence industry grew by 16.9% in 2023, to €158.8 billion.',
        'The number of people it employs rose by 8.9%, to 581,000.',
        'Managers at the mill in Podbrezová expect to hire 240 workers, most of them from a car supplier that closed in January.',
        'The first plates are to be delivered in November.',
      ],
    },
    {
      slug: 'hegseth-vienna-neutrality',
      at: '2025-02-13T10:50:00Z',
      title: 'Hegseth’s doubts at NATO reopen an old debate about neutrality',
      summary:
        'If the United States no longer guarantees Europe’s security, what is a neutral country’s army for? Parliament in Vienna will discuss it next week.',
      author: 'Petra Wolfsgruber',
      categories: ['Europe', 'Defence'],
      paragraphs: [
        'Pete Hegseth did not mention Austria at NATO headquarters, and Austria is not in NATO. His words have nevertheless reached Vienna.',
        'The doubts that the US defence secretary raised about American protection touch neutral countries too, which have lived under it without paying for it.',
        'Austria spends 1% of its output on its army & plans to reach 2% in 2032.',
        'Parliament’s defence committee will discuss on Tuesday whether that is soon enough.',
        'Ireland and Malta, the other neutral members of the EU, are reviewing their plans as well.',
      ],
    },
    {
      slug: 'german-ballots-printer',
      at: '2025-02-12T14:35:00Z',
      title: 'Upper Austrian printer lends presses for German postal ballots',
      summary: 'A firm in Wels is to print 600,000 voting papers after a backlog in Germany. Four states are waiting for them.',
      author: 'Miklós Farkas',
      categories: ['Europe', 'Germany'],
    },
    {
      slug: 'coffee-house-cups',
      at: '2025-02-12T07:50:00Z',
      title: 'Coffee houses welcome delay of EU rule on reusable cups',
      summary: 'The obligation would start in 2028 instead of 2027. Vienna’s association of coffee houses says its members have always used china.',
      categories: ['Europe', 'Food & drink'],
    },
    {
      slug: 'danube-lock-repair',
      at: '2025-02-11T13:25:00Z',
      title: 'Barges queue at Gabčíkovo while divers free a lock gate',
      summary: 'Thirty-one vessels waited on Tuesday. The waterway authority expects both chambers to work again by Thursday.',
      categories: ['Transport'],
    },
  ],
}
