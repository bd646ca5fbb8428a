import { describe, expect, it } from 'vitest'
import { summaryLimits } from '../../../config/summary-limits.ts'
import { chooseSentences } from '../../../src/briefing/summary/choose-sentences.ts'
import { headingOf, titlesOf } from '../../../src/briefing/summary/heading.ts'
import { scoreSentences } from '../../../src/briefing/summary/summary.ts'
import { createDocumentFrequencies } from '../../../src/stories/words/document-frequencies.ts'
import { article, story } from '../../fakes/articles.ts'

const now = Date.parse('2025-02-14T06:00:00Z')
const frequencies = createDocumentFrequencies({ documents: 100, terms: {} })

function told(...articles: Parameters<typeof article>[0][]): readonly string[] {
  return toldUnder(undefined, ...articles)
}

function toldUnder(headline: string | undefined, ...articles: Parameters<typeof article>[0][]): readonly string[] {
  const all = story(...articles.map((one) => article(one)))
  const over = all.articles.find(({ title }) => title === headline)
  const scored = scoreSentences(all, frequencies, { now, zone: 'UTC' })
  const heading = over && headingOf(over.title, over, titlesOf(all, frequencies), frequencies)
  return chooseSentences(scored, summaryLimits, () => true, heading).map(({ text }) => text)
}

describe('the sentences of a story', () => {
  it('do not tell a call twice because two outlets put it in other words', () => {
    const sentences = told(
      {
        outlet: 'Northern Wire',
        title: 'Trump and Putin hold 90-minute call',
        text: 'Donald Trump and Vladimir Putin spoke by telephone for 90 minutes on Wednesday, the first direct talks between their countries since Russia invaded Ukraine in 2022.',
      },
      {
        outlet: 'The Meridian',
        title: 'An hour and a half on the phone',
        text: 'Donald Trump and Vladimir Putin talked on the phone for almost an hour and a half on Wednesday and came away promising negotiations over Ukraine, three years after Russian troops crossed the border.',
      },
    )
    expect(sentences.filter((text) => text.includes('phone'))).toHaveLength(1)
  })

  it.each([
    {
      why: 'another outlet opens on it with two more names',
      title: 'Riga reopens tram line to Ventspils',
      opening: 'Riga has reopened its tram line to Ventspils, two years after a flood in the port had closed it.',
      again:
        'A tram line to Ventspils that a flood had closed has reopened, with a band, much cake and speeches by Ilze Kalnina and Piotr Malec.',
    },
    {
      why: 'another outlet names two people with it',
      title: 'Riga court gives harbour master 20 years for the flood',
      opening: 'The former harbour master of Riga was given 20 years in prison on Thursday by a judge who called the flood murder.',
      again: 'A judge ruled in Riga that the former harbour master Andris Ozols committed murder with the flood that killed Ilze Kalnina.',
    },
    {
      why: 'another outlet has one more number',
      title: 'Court lets Riga withhold money from its port',
      opening:
        'A court of appeal in Riga ruled on Wednesday that the city may withhold millions in grants from its port and the unions that run it.',
      again:
        'The ruling came late. The Riga court of appeal overturned a ruling that had kept the city from withholding grants from its port of over €250 million a year.',
    },
  ])('do not tell an event twice because $why', ({ title, opening, again }) => {
    expect(told({ outlet: 'The Meridian', title, text: opening }, { outlet: 'Baltic Courier', title, text: again })).toHaveLength(1)
  })

  it('come from no opinion where somebody reports', () => {
    const opinion = {
      outlet: 'The Meridian',
      title: 'Opinion: The old town of Riga is better off without cars',
      text: 'The city council of Riga has at long last found the courage on Thursday to free its old town from cars, noise and stench.',
    }
    const report = {
      outlet: 'Baltic Courier',
      title: 'Riga bans cars from its old town',
      text: 'The city council of Riga decided on Thursday, by 34 votes to 20, that cars may not enter its old town.',
    }
    expect(told(opinion, report)).toEqual([report.text])
    expect(told(opinion)).toEqual([opinion.text])
  })

  it('do not tell a sum twice because two outlets print it differently', () => {
    const sentences = told(
      {
        outlet: 'Northern Wire',
        title: 'EU defence spending reached 326 billion euros',
        text: 'Defence spending by European Union governments rose to €326 billion in 2024, 30% more than in 2021, officials said on Thursday. The 23 members that belong to NATO spent 1.99% of their output.',
      },
      {
        outlet: 'The Ledger',
        title: 'EU governments spent €325bn on defence',
        text: 'European Union members spent €325bn on defence in 2024 on a count that leaves out some pension costs, roughly 30% more than in 2021.',
      },
    )
    expect(sentences.filter((text) => /32[56]/.test(text))).toHaveLength(1)
    expect(sentences).toContain('The 23 members that belong to NATO spent 1.99% of their output.')
  })

  it('do not repeat a number for the sake of another', () => {
    const sentences = told(
      {
        outlet: 'Northern Wire',
        title: 'European defence turnover up 16.9%',
        text: 'Turnover in the European defence industry rose by 16.9% to €158.8 billion in 2023, the annual review said on Thursday.',
      },
      {
        outlet: 'The Ledger',
        title: 'Arms makers hire',
        text: 'Arms makers hired. Defence companies in Europe employed 581,000 people in 2023, while their turnover grew by 16.9% to €158.8bn.',
      },
    )
    expect(sentences).toContain('Defence companies in Europe employed 581,000 people in 2023.')
  })

  it('open with what is told and not with an outlet’s advice', () => {
    const sentences = told(
      {
        outlet: 'The Ledger',
        title: 'Open the door to Hong Kong',
        text: 'The Australian government should welcome the brave, young and smart Hong Kong residents of the city.',
      },
      {
        outlet: 'Northern Wire',
        title: 'UK may ask Australia to take Hong Kong residents',
        text: 'The UK has asked Australia to take Hong Kong residents in the event of a mass exodus.',
      },
    )
    expect(sentences[0]).toMatch(/^The UK has asked Australia/)
  })

  it('open with the fact and not with an outlet’s heat', () => {
    const sentences = told(
      {
        outlet: 'The Ledger',
        title: 'Dawn Butler barred from Commons for rant',
        text: 'Dawn Butler was told to leave the House after delivering an extraordinary rant about the prime minister.',
      },
      {
        outlet: 'Northern Wire',
        title: 'Dawn Butler thrown out of Commons',
        text: 'Dawn Butler breaks the rules of the House by accusing the prime minister of lying.',
      },
    )
    expect(sentences[0]).toMatch(/^Dawn Butler breaks the rules/)
  })

  it('open with a report and not with an opinion', () => {
    const sentences = told(
      {
        outlet: 'The Ledger',
        title: 'The port of Riga deserves better than this flood',
        text: 'The port of Riga was closed on Thursday by a flood that the port authority of Riga had coming.',
        url: 'https://ledger.example/opinion/riga',
      },
      {
        outlet: 'Northern Wire',
        title: 'Flood closes port of Riga',
        text: 'A flood on Thursday closed the port in the Latvian capital to all ships.',
      },
    )
    expect(sentences[0]).toMatch(/^A flood on Thursday/)
  })

  it.each([
    [
      'is sorry for it',
      'Estonia grieves for Riga',
      'Estonia on Thursday offered its condolences to Riga over a flood that closed its port to all ships.',
    ],
    [
      'asks about it',
      'Why the flood could close the port of Riga',
      'A flood that closed its port to all ships on Thursday may change Riga.',
    ],
  ])('open with what happened and not with the outlet that %s', (_, title, text) => {
    const report = 'A flood on Thursday closed the port in the Latvian capital of Riga to 80 ships.'
    const sentences = told(
      { outlet: 'The Ledger', title, text },
      { outlet: 'Northern Wire', title: 'Flood closes port of Riga', text: report },
    )
    expect(sentences[0]).toBe(report)
  })

  it('open with what came last and not with what an earlier day said', () => {
    const quake = (place: string, day: string) => ({
      outlet: `Courier of ${place}`,
      title: `Earthquake of magnitude 3.5 near ${place}`,
      text: `An earthquake of magnitude 3.5 was reported near ${place}${day === '2025-02-13' ? '' : ' on Sunday'}, the survey of the state said.`,
      publishedAt: Date.parse(`${day}T12:00:00Z`),
    })
    expect(told(quake('Ridgecrest', '2025-02-09'), quake('Inglewood', '2025-02-13'))[0]).toMatch(/near Inglewood/)
  })

  it('open with what says of what it speaks', () => {
    const sentences = told(
      {
        outlet: 'The Ledger',
        title: 'Institute counts joint drills of China and Russia',
        text: 'Researchers at the Lindholm Institute said on Thursday that the drills of China and Russia have grown and the exercises now have bombers.',
      },
      {
        outlet: 'Northern Wire',
        title: 'China and Russia hold drills together',
        text: 'China and Russia have held fifteen exercises together since 2022, an institute in Copenhagen said on Thursday.',
      },
    )
    expect(sentences[0]).toMatch(/^China and Russia have held/)
  })

  it('open as the article does whose headline stands over them', () => {
    const sentences = toldUnder(
      'Police chief Ozols orders special force into Riga',
      {
        outlet: 'Northern Wire',
        title: 'Riga police chief Ozols says 74 have the virus',
        text: 'Infections among officers rose to 74, police chief Andris Ozols said Thursday in Riga.',
      },
      {
        outlet: 'The Ledger',
        title: 'Police chief Ozols orders special force into Riga',
        text: 'Andris Ozols on Thursday ordered the deployment of a special police force in the Latvian capital to help with the curfew.',
      },
    )
    expect(sentences[0]).toMatch(/ordered the deployment/)
  })

  it('open with what says more than the headline above them', () => {
    const title = 'Man charged with murder after death at Riga harbour'
    const [first] = toldUnder(
      title,
      {
        outlet: 'The Meridian',
        title: 'Riga harbour: man charged',
        text: 'A man was charged with murder after a death at the harbour of Riga.',
      },
      {
        outlet: 'Baltic Courier',
        title,
        text: 'A man of 60 was charged with murder after the death of Andris Ozols at Riga harbour last month.',
      },
    )
    expect(first).toMatch(/Andris Ozols/)
  })

  it('open with what tells the headline, where no article has an opening that can be told', () => {
    const title = 'Riga cancels visit of its handball club to the town hall'
    const [first] = toldUnder(title, {
      outlet: 'The Meridian',
      title,
      text: 'This makes no sense. No players of the league in Latvia ever stayed away from a match in Tallinn or Vilnius. The mayor of Riga said on Tuesday that the visit of its handball club to the town hall was off.',
    })
    expect(first).toMatch(/visit/)
  })

  it('are none of an opinion beside a report, though the report has none', () => {
    const title = 'Ann Lee calls for peace with the harbour of Riga'
    const opinion = {
      outlet: 'Ledger Opinion',
      title: 'Ann Lee: Riga must choose',
      text: 'The council of Riga has had two years of historic productivity in its harbour.',
    }
    expect(told({ outlet: 'The Meridian', title, text: '' }, opinion)).toEqual([])
    expect(told(opinion)).toHaveLength(1)
  })

  it('open with what the headline alone says, where its own article opens on something else', () => {
    const title = 'Andris Ozols: Riga banker in hospital with the virus after life sentence'
    const [first] = toldUnder(
      title,
      {
        outlet: 'The Meridian',
        title,
        text: 'Andris Ozols was found guilty of fraud and is a suspect in two other cases in Riga.',
      },
      {
        outlet: 'Northern Wire',
        title: 'Andris Ozols of Riga on a ventilator, lawyer says',
        text: 'Andris Ozols, the Riga banker who days ago was given a life sentence, is in hospital with the virus, his lawyer says.',
      },
    )
    expect(first).toMatch(/in hospital/)
  })

  it('open with the event that the headline’s own article tells, not with another of its theme', () => {
    const title = 'Government reassures teachers and parents over schools'
    const sentences = toldUnder(
      title,
      {
        outlet: 'The Ledger',
        title: 'College of Riga backs down over its teachers',
        text: 'One college in Riga keeps its teachers on full pay after protests against its plans.',
      },
      {
        outlet: 'Northern Wire',
        title,
        text: 'Schools in Riga will keep playgrounds shut and children in bubbles of ten when classes partly resume next month.',
      },
    )
    expect(sentences[0]).toMatch(/^Schools in Riga/)
  })

  it('call somebody by the last name alone only where they or the headline say who it is', () => {
    const title = 'President of Latvia shot dead at home'
    const opening = 'The president of Latvia was shot dead at home, the acting prime minister of the country announced on Wednesday.'
    const minister = {
      outlet: 'The Ledger',
      title,
      text: 'Acting Prime Minister Anna Ozols announced it. Ozols said 400 officers guard the port of Riga.',
    }
    const from = (over: string) => toldUnder(over, { outlet: 'The Meridian', title: over, text: opening }, minister)
    expect(from(title)).toEqual([opening])
    expect(from('President of Latvia shot dead at home, Ozols says')).toHaveLength(2)
  })

  it('name a body that few know only where they say what it is', () => {
    const opening = 'China traded more with South-east Asia than with Europe in 2024, a study found on Wednesday.'
    const from = (text: string) => told({ outlet: 'The Ledger', title: 'Asean overtakes EU in trade of China', text: `${opening} ${text}` })
    expect(from('Quay Economics calculates that trade with Japan makes up 10 percentage points less than in 2017.')).toEqual([opening])
    expect(
      from('Quay Economics, a research firm, calculates that trade with Japan makes up 10 percentage points less than in 2017.'),
    ).toHaveLength(2)
  })

  it('open with what the headlines announce and not with the state of things', () => {
    const sentences = told(
      { outlet: 'The Ledger', title: 'Russia sanctions: three conditions', text: 'The West has put more than 15,000 sanctions on Russia.' },
      {
        outlet: 'Northern Wire',
        title: 'Sanctions relief for Russia tied to conditions',
        text: 'An easing of sanctions on Russia would depend on an end to hostilities that Ukraine accepts, officials familiar with the discussions said on Thursday.',
      },
    )
    expect(sentences[0]).toMatch(/^An easing of sanctions/)
  })

  it('speak of “the sum” only after a sum', () => {
    const sentences = told({
      outlet: 'The Ledger',
      title: 'Flood closes the port of Riga',
      text: 'A flood closed the port of Riga on Thursday and drove 400 families from their homes. The gap leaves the insurers of Latvia with claims of €90 million.',
    })
    expect(sentences).toEqual(['A flood closed the port of Riga on Thursday and drove 400 families from their homes.'])
  })

  it('do not tell again what the headline says and the opening tells', () => {
    const title = 'Mayor of Riga to travel to Oslo for the harbour summit'
    const own = {
      outlet: 'The Meridian',
      title: 'Mayor’s journey',
      text: 'The mayor of Riga will travel to Oslo for the harbour summit, followed by a stop in Tallinn, the town hall said on Thursday.',
    }
    const again = {
      outlet: 'Baltic Courier',
      title,
      text: 'Rain fell on the town all day. The mayor will head to Norway with Ilze Kalnina and Andris Ozols, a first journey for the harbour summit in Oslo since Liina Tamberg left the council.',
    }
    expect(told(own, again)).toHaveLength(2)
    expect(toldUnder(title, own, again)).toEqual([own.text])
  })

  it('do not tell twice what one did on one day, whatever numbers the other has', () => {
    const title = 'Ozols refuses to pay for the harbour'
    const own =
      'Governor Andris Ozols on Wednesday refused to pay for a new harbour wall in Riga, which the port had asked for since the flood.'
    const again = (who: string) =>
      `Rain fell all day. ${who} ruled out on Wednesday that any of the €250 million left from “the years of plenty” goes to masons.`
    const sentences = (who: string) =>
      told({ outlet: 'The Meridian', title, text: own }, { outlet: 'Baltic Courier', title, text: again(who) })
    expect(sentences('Governor Ozols')).toEqual([own])
    expect(sentences('Governor Kalnins')).toHaveLength(2)
  })

  it.each([
    ['another state', 'A powerful earthquake struck Colombia on Wednesday and killed 181 people, rescuers said.', 1],
    ['its own state', 'A powerful earthquake struck Colombia and Iran on Wednesday and killed 181 people, rescuers said.', 2],
  ])('hear a state’s outlet beside others on %s or not', (_, opening, count) => {
    const quake = article({ outlet: 'The Meridian', title: 'Earthquake strikes Colombia', text: opening })
    const said = 'Abbas Araghchi will travel to Bogota with 400 doctors and a hospital of tents, the Iranian foreign ministry said.'
    const own = article({ outlet: 'Volga News', title: 'Help after earthquake', text: said })
    const state = { ...own, outlet: { ...own.outlet, country: 'ir', stateMedia: true } }
    const scored = scoreSentences(story(quake, state), frequencies, { now, zone: 'UTC' })
    expect(chooseSentences(scored, summaryLimits, () => true)).toHaveLength(count)
  })

  it('open with what the headlines say that happened', () => {
    const text = 'A jet of the navy of Latvia came down in Riga during a display on Wednesday, the ministry said.'
    const killed = 'A pilot of the navy was killed and another hurt when a jet came down in Riga during a display on Wednesday.'
    const [first] = told(
      { outlet: 'The Meridian', title: 'Navy jet crashes in Riga', text },
      { outlet: 'Baltic Courier', title: 'Pilot dies as jet crashes in Riga', text: killed },
      { outlet: 'The Ledger', title: 'One dead after navy jet crashes in Riga', text: '“We stay.”' },
    )
    expect(first).toBe(killed)
  })

  it('open with what happened and not with the questions that it raises', () => {
    const report = 'The mayor of Riga was stabbed in her office in the port on Wednesday, and a man of 25 was arrested.'
    const questions =
      'The stabbing of the mayor of Riga in her office in the port on Wednesday has raised questions about who guards mayors.'
    const [first] = told(
      { outlet: 'The Meridian', title: 'Stabbing of the mayor of Riga', text: questions },
      { outlet: 'Baltic Courier', title: 'Mayor of Riga stabbed in the port', text: report },
    )
    expect(first).toBe(report)
  })

  it('may be two where the second runs a little over', () => {
    const first =
      'Governor Andris Ozols of Riga announced his resignation on Tuesday after a year of scandals in his office, and left it to the court to judge his campaign of 2016, as well as the loans that his brother had taken from the port.'
    const second = 'Ozols owes €3 million to a bank in Tallinn, a report by the auditors of Latvia found on Monday.'
    const title = 'Governor Ozols of Riga resigns'
    expect(told({ outlet: 'The Meridian', title, text: first }, { outlet: 'The Ledger', title, text: `He is out. ${second}` })).toEqual([
      first,
      second,
    ])
  })

  it('open with what happened and not with how it began years ago', () => {
    const report = {
      outlet: 'Northern Wire',
      title: 'Cockatoos of Sydney teach each other to open bins',
      text: 'Cockatoos in Sydney learn from one another to open bins, a survey of the suburbs shows.',
    }
    for (const past of [
      'A few years ago, the scientist Richard Major filmed a cockatoo in Sydney that opened a closed bin with its beak on Thursday.',
      'The scientist Richard Major was called ten years ago to film a cockatoo in Sydney that opened a closed bin on Thursday.',
      'On July 22, 2011, the scientist Richard Major filmed a cockatoo in Sydney that opened a closed bin with its beak.',
      'The scientist Richard Major filmed a cockatoo in Sydney that opened a closed bin with its beak in July 2011.',
    ])
      expect(told(report, { outlet: 'The Ledger', title: report.title, text: past })[0]).toBe(report.text)
  })

  it('leave out who wrote the article', () => {
    const sentences = told({
      outlet: 'The Meridian',
      title: 'Flood closes the port of Riga',
      text: 'By Harriet Lowe in Riga and Piotr Malec in Warsaw\n\nA flood closed the port of Riga on Thursday and drove 400 families from their homes.',
    })
    expect(sentences).toEqual(['A flood closed the port of Riga on Thursday and drove 400 families from their homes.'])
  })
})
