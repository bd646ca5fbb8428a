import { describe, expect, it } from 'vitest'
import { summaryLimits } from '../../../config/summary-limits.ts'
import { createCiting } from '../../../src/briefing/writing/citing.ts'
import { draftInSteps, type Writing } from '../../../src/briefing/writing/draft.ts'
import { finishInSteps } from '../../../src/briefing/writing/write-story.ts'
import { toTheEnd } from '../../../src/stories/steps.ts'
import { createDocumentFrequencies } from '../../../src/stories/words/document-frequencies.ts'
import { article, story } from '../../fakes/articles.ts'

const writing: Writing = {
  frequencies: createDocumentFrequencies({ documents: 100, terms: {} }),
  reading: { now: Date.parse('2025-02-14T06:00:00Z'), zone: 'UTC' },
  language: 'en',
  limits: { ...summaryLimits, mostWords: 25, mostWordsOver: 0 },
}

function written(...articles: Parameters<typeof article>[0][]) {
  const chosen = {
    shortId: 'e1',
    story: story(...articles.map((one) => article(one))),
    assignments: [{ section: 'europe', score: 3, reasons: [{ kind: 'said', part: 'title', clues: [{ kind: 'name', text: 'EU' }] }] }],
    rankReasons: [],
    status: { kind: 'new' },
  } as const
  const draft = toTheEnd(draftInSteps({ ...chosen, assignments: [chosen.assignments[0]] }, writing))
  if (!draft) throw new Error('the story has a sentence')
  const citing = createCiting()
  const told = toTheEnd(finishInSteps(draft, [], writing, citing))
  const outlets = (citations: readonly { readonly source: number }[]) => citations.map(({ source }) => citing.sources()[source - 1]?.outlet)
  return { ...told, outlets }
}

const lead = 'Defence spending by European Union governments rose to €326 billion in 2024, officials said on Thursday.'

describe('the figures of a story', () => {
  it('leave out what one outlet alone has of a country that the story does not name', () => {
    const hegseth = 'Pete Hegseth told NATO allies in Brussels on Thursday that Europe must carry more of its own defence.'
    const from = (country: string) =>
      written(
        { outlet: 'Northern Wire', title: 'Hegseth leaves allies doubting', text: hegseth },
        {
          outlet: 'Danube Herald',
          title: 'A speech and an old debate',
          text: `The speech was noted. ${country} spends 1% of all it makes on guns.`,
        },
      ).figures.map(({ text }) => text)
    expect(from('Austria')).toEqual([])
    expect(from('Europe')).toEqual(['1%'])
  })

  it('show what outlets print differently, and what the sentences tell no second time', () => {
    const { figures, outlets } = written(
      { outlet: 'Northern Wire', title: 'EU defence spending reached 326 billion euros', text: lead },
      {
        outlet: 'The Ledger',
        title: 'Defence budgets without their pensions',
        text: 'European Union governments spent €325bn on defence in 2024 on a count without pensions, officials said on Thursday.',
      },
    )
    expect(
      figures.map(({ text, what, differs }) => [text, what, differs.map((one) => [one.text, ...outlets(one.about.citations)])]),
    ).toEqual([['€326 billion', 'Defence spending by European Union governments rose to €326 billion in 2024', [['€325bn', 'The Ledger']]]])
  })

  it('show how many dead each outlet counts, however long its sentence and whatever else it tells', () => {
    const { figures, outlets } = written(
      {
        outlet: 'Northern Wire',
        title: 'Wildfires kill 17 in wine country',
        text: 'Fast-moving wildfires raging across the wine country have killed 17 people, left about 150 missing and destroyed 1,500 homes, wineries and other structures, state fire officials said on Tuesday.',
      },
      {
        outlet: 'The Ledger',
        title: 'Fires burn on',
        text: 'At least 15 people are dead as wind-whipped fires rage through famed vineyards, forcing crews to race for control.',
      },
    )
    expect(
      figures.slice(0, 1).map(({ what, differs }) => [what, differs.map((one) => [one.text, ...outlets(one.about.citations)])]),
    ).toEqual([['17 people', [['15', 'The Ledger']]]])
  })

  it.each(['€325.7 billion', 'more than €320 billion', 'nearly €330bn'])('take %s for no difference from €326 billion', (other) => {
    const { figures } = written(
      { outlet: 'Northern Wire', title: 'EU defence spending reached 326 billion euros', text: lead },
      {
        outlet: 'The Ledger',
        title: 'Defence budgets grow',
        text: `Defence spending by European Union governments rose to ${other} in 2024, officials said on Thursday.`,
      },
    )
    expect(figures.flatMap(({ differs }) => differs)).toEqual([])
  })

  it('give one line to one number, with every outlet that prints it, and leave out who counted', () => {
    const { figures, outlets } = written(
      {
        outlet: 'Northern Wire',
        title: 'EU defence spending reached 326 billion euros',
        text: `${lead} Investment, which adds research to purchases, had grown 17% to €72 billion in 2023, figures show.`,
      },
      {
        outlet: 'The Ledger',
        title: 'EU defence spending reached 326 billion euros',
        text: `${lead} Investment in defence had climbed by 17% to €72 billion in 2023.`,
      },
    )
    expect(figures.map(({ what }) => what)).toHaveLength(1)
    expect(figures[0]?.what).toMatch(
      /^Investment (?:had grown 17% to €72 billion in 2023|in defence had climbed by 17% to €72 billion in 2023)$/,
    )
    expect(outlets(figures[0]?.about.citations ?? []).toSorted()).toEqual(['Northern Wire', 'The Ledger'])
  })
})

it('gives a figure that only compares with an earlier year', () => {
  const text = `${lead} Arms makers of the European Union had 600,000 workers in 2024, a tenth more than in 2014.`
  const { figures } = written({ outlet: 'Northern Wire', title: 'EU defence spending reached 326 billion euros', text })
  expect(figures.map((figure) => figure.text)).toEqual(['600,000'])
})

it.each([
  ['how far off something is', 'An arms fair of the European Union opened on Thursday in a hall six miles from the port of Riga.'],
  ['what was so years ago', 'An arms fair of the European Union drew 90,000 visitors to the port of Riga in 2014.'],
  ['a sentence with a gap', 'An arms fair of the European Union in the port of Riga says that 80% of its guests ... agree with its aims.'],
])('gives no figure of %s', (_, sentence) => {
  const told = { outlet: 'Northern Wire', title: 'EU defence spending reached 326 billion euros', text: `${lead} ${sentence}` }
  expect(written(told).figures).toEqual([])
})

it('gives no figure of what only the sentence before names', () => {
  const goods = `${lead} Transport equipment, chiefly cars and lorries, made up 2% of them in 2017 and more than 10% in 2024.`
  expect(written({ outlet: 'Northern Wire', title: 'EU defence spending reached 326 billion euros', text: goods }).figures).toEqual([])
})

describe('the quotations of a story', () => {
  const said = (outlet: string, text: string, language = 'en') => ({ outlet, title: 'EU defence spending rises', text, language })

  it('are those of principals before others, in the language that it is told in', () => {
    const { quotes } = written(
      said(
        'Northern Wire',
        `${lead} "This sum is not enough for the defence of Europe," said Ann Lee, head of a union. "Europe has to pay for its own defence," EU foreign policy chief Kaja Kallas said.`,
      ),
      said('Hauptstadtblatt', 'Die EU-Staaten gaben mehr aus. „Geld ist da, Pulver nicht“, sagte der Werkleiter Ulf Reinders.', 'de'),
    )
    expect(quotes.map(({ speaker, role }) => [speaker, role])).toEqual([
      ['Kaja Kallas', 'EU foreign policy chief'],
      ['Ann Lee', 'head of a union'],
    ])
  })

  it('are of nobody whom no outlet introduces', () => {
    expect(written(said('Northern Wire', `${lead} "This sum is not enough for us," Ann Lee said.`)).quotes).toEqual([])
  })

  it('are of nobody who only looks on, unless several outlets or the sentences have them', () => {
    const baker = '"This sum is not enough for us," said Ann Lee, a veteran who runs a bakery.'
    expect(written(said('Northern Wire', `${lead} ${baker}`)).quotes).toEqual([])
    expect(written(said('Northern Wire', `${lead} ${baker}`), said('The Ledger', `${lead} ${baker}`)).quotes).toHaveLength(1)
  })

  it('keep the accents that one outlet prints', () => {
    const { quotes } = written(
      said('Northern Wire', `${lead} "A truce is not a sustainable peace," Lithuanian President Gitanas Nauseda said.`),
      said('Baltic Courier', `${lead} "A truce is not a sustainable peace," President Gitanas Nausėda said.`),
    )
    expect(quotes.map(({ speaker, citations }) => [speaker, citations.length])).toEqual([['Gitanas Nausėda', 2]])
  })
})
