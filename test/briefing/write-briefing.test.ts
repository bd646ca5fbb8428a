import { describe, expect, it } from 'vitest'
import { summaryLimits } from '../../config/summary-limits.ts'
import type { Briefing } from '../../src/briefing/briefing.ts'
import { objectionsTo } from '../../src/briefing/receipts/receipts.ts'
import { briefingInSteps, type Outline, writeBriefing } from '../../src/briefing/write-briefing.ts'
import type { Chosen, Writing } from '../../src/briefing/writing/draft.ts'
import type { Story } from '../../src/stories/story.ts'
import { createDocumentFrequencies } from '../../src/stories/words/document-frequencies.ts'
import { cpuMs } from '../cpu-ms.ts'
import { article, story } from '../fakes/articles.ts'

const now = Date.parse('2025-02-14T06:00:00Z')
const writing: Writing = {
  frequencies: createDocumentFrequencies({ documents: 100, terms: { '60': 'minist defenc', '3': 'riga' } }),
  reading: { now, zone: 'UTC' },
  language: 'en',
  limits: summaryLimits,
}

const spending = story(
  article({
    outlet: 'Northern Wire',
    title: 'EU defence spending reached 326 billion euros in 2024',
    text: 'BRUSSELS (Northern Wire) - European Union governments spent €326 billion on defence in 2024, officials said on Thursday. "Europe has woken up," Defence Minister Hanno Pevkur said in Tallinn.\n\nThe 23 members that belong to NATO bought equipment worth €90 billion.',
  }),
  article({
    outlet: 'The Ledger',
    title: 'Here is why Europe spends so much on arms',
    text: 'EU governments spent €325 billion on defence in 2024 on a narrower count, officials said on Thursday. "Europe has woken up," Defence Minister Hanno Pevkur said in Tallinn.',
  }),
)
const flood = story(
  article({
    outlet: 'Baltic Courier',
    title: 'Flood closes the port of Riga',
    text: 'A flood closed the port of Riga on Thursday and drove 400 families from their homes.',
  }),
  article({
    outlet: 'The Meridian',
    title: 'Riga harbour shut by high water',
    text: 'High water shut the harbour of the Latvian capital on Thursday and keeps the ferry from Stockholm out at sea.',
  }),
)

function chosen(shortId: string, one: Story): Chosen {
  return {
    shortId,
    story: one,
    assignments: [{ section: 'europe', score: 3, reasons: [{ kind: 'said', part: 'title', clues: [{ kind: 'name', text: 'EU' }] }] }],
    rankReasons: [],
    status: { kind: 'new' },
  }
}

function brief(stories: readonly Chosen[], first: string | null): Briefing {
  return writeBriefing(outlineOf(stories, first), writing)
}

function outlineOf(stories: readonly Chosen[], first: string | null): Outline {
  return {
    id: 'b1',
    workspace: 'local',
    channel: 'c',
    title: 'Daily briefing',
    language: 'en',
    zone: 'UTC',
    window: { from: now - 86_400_000, to: now },
    madeAt: now,
    sections: [
      { name: 'europe', title: 'Europe', stories, pointers: [], whyEmpty: { kind: 'nothing', read: 3, failed: 0, needed: 2, single: 0 } },
      {
        name: 'china',
        title: 'China',
        stories: [],
        pointers: ['e1'],
        whyEmpty: { kind: 'nothing', read: 3, failed: 0, needed: 2, single: 0 },
      },
    ],
    first,
    coverage: { feedsRead: 3, feedsFailed: [], articles: 4, stories: 2, outlets: 4, newestAt: now },
    leftOut: [],
    corrections: [],
  }
}

const briefing = brief([chosen('e1', spending), chosen('e2', flood)], 'e1')
const [e1, e2] = briefing.sections[0]?.stories ?? []

describe('writeBriefing', () => {
  it('numbers every source that is cited, and cites no other', () => {
    const told = briefing.sections.flatMap(({ stories }) => stories)
    const sentences = [
      ...briefing.opening,
      ...briefing.inShort,
      ...told.flatMap((one) => [one.headline, ...one.sentences, ...one.figures.map(({ about }) => about)]),
    ]
    const cited = new Set(
      [...sentences, ...told.flatMap(({ quotes }) => quotes)].flatMap(({ citations }) => citations.map(({ source }) => source)),
    )
    expect([...cited].toSorted((a, b) => a - b)).toEqual(briefing.sources.map(({ number }) => number))
  })

  it('tells only sentences that pass the gate against the very passages they cite', () => {
    const articles = new Map([...spending.articles, ...flood.articles].map((one) => [one.id, one]))
    for (const { text, language, citations } of briefing.sections.flatMap(({ stories }) => stories.flatMap(({ sentences }) => sentences))) {
      const evidence = citations.map(({ article: id, passage }) => ({
        text: passage,
        language,
        publishedAt: articles.get(id)?.publishedAt ?? 0,
      }))
      expect(objectionsTo({ text, language, saidAt: now }, evidence)).toEqual([])
    }
  })

  it('cites words that stand in the article', () => {
    const articles = new Map([...spending.articles, ...flood.articles].map((one) => [one.id, one]))
    for (const { citations } of briefing.sections.flatMap(({ stories }) => stories.flatMap(({ sentences }) => sentences))) {
      for (const { article: id, passage } of citations) expect(articles.get(id)?.text).toContain(passage)
    }
  })

  it('trims the dateline and keeps it in the receipt', () => {
    const sentence = e1?.sentences.find(({ text }) => text.includes('326'))
    expect(sentence?.text).toBe('European Union governments spent €326 billion on defence in 2024, officials said on Thursday.')
    expect(sentence?.citations[0].passage).toMatch(/^BRUSSELS/)
  })

  it('takes the plain headline, not the teaser', () => {
    expect(e1?.headline.text).toBe('EU defence spending reached 326 billion euros in 2024')
  })

  it('prints a quotation with its speaker, role and both outlets that print it', () => {
    expect(e1?.quotes).toMatchObject([{ words: 'Europe has woken up', speaker: 'Hanno Pevkur', role: 'Defence Minister' }])
    expect(e1?.quotes[0]?.citations).toHaveLength(2)
  })

  it('shows where outlets print different figures', () => {
    const differing = e1?.figures.find(({ differs }) => differs.length > 0)
    expect([differing?.text, differing?.differs[0]?.text].toSorted()).toEqual(['€325 billion', '€326 billion'])
  })

  it('opens with the first story and sums up the others', () => {
    expect(briefing.opening.map(({ text }) => text).join(' ')).toContain('defence in 2024')
    expect(briefing.inShort).toHaveLength(1)
    expect(e2?.shortId).toBe('e2')
  })

  const shortOf = (other: Parameters<typeof article>[0], text = 'A flood closed the port of Riga on Thursday.') =>
    brief(
      [
        chosen('e1', spending),
        chosen('e2', story(article({ outlet: 'Baltic Courier', title: 'Flood closes the port of Riga', text }), article(other))),
      ],
      'e1',
    )

  it('sums up in other words than the paragraphs have: another outlet’s headline where no sentence has any', () => {
    const title = 'Riga harbour shut by high water as 400 families flee'
    const { inShort, sources } = shortOf({ outlet: 'The Ledger', title, text: '' })
    expect(inShort.map(({ text }) => text)).toEqual([title])
    expect(sources[(inShort[0]?.citations[0].source ?? 0) - 1]?.outlet).toBe('The Ledger')
  })

  it.each([
    ['tells nothing more', 'Riga harbour shut by high water'],
    ['counts what was counted', 'Riga harbour shut as more than 350 families flee'],
    ['tells the event again, if with one name more', 'Flood closes the port of Riga, Kalnins says'],
  ])('does not sum up with a line that %s', (_, title) => {
    const own = 'A flood closed the port of Riga on Thursday and drove 400 families from their homes.'
    expect(shortOf({ outlet: 'The Ledger', title, text: '' }, own).inShort).toEqual([])
  })

  it('does not sum up what only one outlet tells, nor with a state’s headline or a question', () => {
    const text = 'A flood closed the port of Riga on Thursday.'
    const own = article({ outlet: 'Baltic Courier', title: 'Flood closes the port of Riga', text })
    const asked = article({ outlet: 'The Meridian', title: 'Who shut the harbour of Riga to 400 ships?', text: '' })
    const held = article({ outlet: 'Volga News', title: 'Riga harbour shut by high water as 400 families flee', text: '' })
    const state = { ...held, outlet: { ...held.outlet, stateMedia: true } }
    expect(brief([chosen('e1', spending), chosen('e2', story(own, asked, state))], 'e1').inShort).toEqual([])
  })

  it('tells a number in one story and not again among the figures of another', () => {
    const allies = story(
      article({
        outlet: 'Northern Wire',
        title: 'Hegseth leaves NATO allies doubting',
        text: 'Pete Hegseth told NATO allies in Brussels on Thursday that Europe must carry more of its own defence.\n\nNATO members from Tallinn to Lisbon and from Oslo to Athens bought equipment worth €90 billion for their armies.',
      }),
    )
    const words = { ...writing, limits: { ...summaryLimits, mostWords: 32, fewestWords: 32, mostWordsOver: 0 } }
    const figuresOf = (...stories: readonly Chosen[]) =>
      writeBriefing(outlineOf(stories, null), words)
        .sections[0]?.stories.find(({ shortId }) => shortId === 'e2')
        ?.figures.map(({ text }) => text)
    expect(figuresOf(chosen('e2', allies))).toContain('€90 billion')
    expect(figuresOf(chosen('e1', spending), chosen('e2', allies))).not.toContain('€90 billion')
  })

  it.each([
    ['who heads the ministry’s planning section', 'We have assumed for a while that this would come', false],
    ['an economist who advises parliament', 'The water will stay', false],
    ['an economist who advises parliament', 'The flood in the port of Riga will cost us a month of trade', true],
    ['the defence minister', 'We have assumed for a while that this would come', true],
  ])('hears %s saying %j: %j', (role, words, isHeard) => {
    const told = story(
      article({
        outlet: 'Baltic Courier',
        title: 'Flood closes the port of Riga',
        text: `A flood closed the port of Riga on Thursday and drove 400 families from their homes. “${words},” said Liina Tamberg, ${role}.`,
      }),
    )
    const [written] = brief([chosen('e1', told)], 'e1').sections[0]?.stories ?? []
    expect(written?.quotes.map(({ speaker }) => speaker)).toEqual(isHeard ? ['Liina Tamberg'] : [])
  })

  it('opens with what happened, not with what is expected of it or thought about it', () => {
    const title = 'Trump and Putin agree to open Ukraine talks in 90-minute call'
    const call = story(
      article({
        outlet: 'Northern Wire',
        title,
        text: 'Donald Trump and Vladimir Putin spoke by telephone for 90 minutes on Wednesday and agreed to open talks on Ukraine.',
      }),
      article({
        outlet: 'Harbour Gazette',
        title,
        text: 'Diplomats expect the first meeting after the 90-minute call between Donald Trump and Vladimir Putin on Ukraine to be held in Saudi Arabia.',
      }),
      article({
        outlet: 'The Meridian',
        title,
        text: 'Any call of 90 minutes between Donald Trump and Vladimir Putin on Wednesday sooner or later becomes talk of Ukraine.',
      }),
      article({
        outlet: 'Capitol Observer',
        title,
        text: 'Presidents Donald Trump and Vladimir Putin were on the phone for 90 minutes Wednesday, reopening a line that had been silent on Ukraine since 2022.',
      }),
    )
    const [opening] = brief([chosen('e1', call)], 'e1').opening
    expect(opening?.text).toMatch(/on the phone for 90 minutes|spoke by telephone for 90 minutes/)
  })

  it('does not open with somebody whom neither headline nor paragraph has', () => {
    const title = 'Solar eclipse plunges Spain into darkness'
    const eclipse = story(
      article({
        outlet: 'Northern Wire',
        title,
        text: 'A solar eclipse plunged Spain into darkness on Wednesday as crowds gathered to watch.',
      }),
      article({
        outlet: 'The Meridian',
        title,
        text: 'Spanish Olympic skateboarder Danny León timed a jump with the moon in front of the sun during a solar eclipse on Wednesday.',
      }),
    )
    const [opening] = brief([chosen('e1', eclipse)], 'e1').opening
    expect(opening?.text).toMatch(/^A solar eclipse plunged Spain/)
  })

  it('does not open with what else is told of its first story', () => {
    const own = 'A flood closed the port of Riga on Thursday and drove 400 families from their homes.'
    const mourners = 'Thousands mourned Ilze Kalnina, the mayor, in Riga and Ventspils on Thursday.'
    const two = story(
      article({ outlet: 'The Ledger', title: 'Flood closes the port of Riga', text: own }),
      article({ outlet: 'Baltic Courier', title: 'Mayor Kalnina mourned in Riga and Ventspils', text: mourners }),
    )
    const { opening, sections } = brief([chosen('e1', two)], 'e1')
    expect(opening[0]?.text).toBe(sections[0]?.stories[0]?.sentences[0]?.text)
  })

  it('points from a section to a story told elsewhere, and says why a section is empty', () => {
    expect(briefing.sections[1]).toMatchObject({
      pointers: [{ shortId: 'e1' }],
      empty: { kind: 'nothing', read: 3, failed: 0, needed: 2, single: 0 },
    })
  })

  it('lets others in after each part of a story, and comes to the same', () => {
    const steps = briefingInSteps(outlineOf([chosen('e1', spending), chosen('e2', flood)], 'e1'), writing)
    let pauses = 0
    let step = steps.next()
    for (; !step.done; step = steps.next()) pauses += 1
    expect(pauses).toBeGreaterThanOrEqual(10)
    expect(step.value).toEqual(briefing)
  })

  it('says nothing where there is nothing', () => {
    expect(brief([], null)).toMatchObject({ opening: [], inShort: [], sources: [] })
  })

  it('prints no headline that says "today" of another day', () => {
    const text = 'A flood closed the port of Riga on Wednesday and drove 400 families from their homes.'
    const told = brief(
      [
        chosen(
          'e1',
          story(
            article({ outlet: 'A', title: 'Flood closes the port of Riga today', text, publishedAt: now - 1.5 * 86_400_000 }),
            article({ outlet: 'B', title: 'Flood drives 400 from homes in Riga', publishedAt: now - 1.5 * 86_400_000 }),
          ),
        ),
      ],
      null,
    )
    expect(told.sections[0]?.stories[0]?.headline.text).toBe('Flood drives 400 from homes in Riga')
  })

  it('tells a story by its headline where no sentence of it can stand alone', () => {
    const title = 'Zhu Rongji, who opened the market of China, dies at 97'
    const text = 'As a vice premier and then premier, he helped transform China into a leading power.'
    const told = brief([chosen('e1', story(article({ outlet: 'A', title, text })))], 'e1')
    expect(told.sections[0]?.stories).toMatchObject([{ headline: { text: title }, sentences: [], status: { kind: 'new' } }])
    expect(told).toMatchObject({ leftOut: [], sources: [{ title }] })
  })

  it('lists a story that neither a sentence nor a plain headline can tell as left out', () => {
    const mute = story(article({ outlet: 'A', title: 'Port of Riga closes', text: 'You will not believe this!' }))
    expect(brief([chosen('e1', mute)], 'e1').leftOut).toMatchObject([{ reason: 'no-checked-sentence' }])
  })

  it('puts over a story what its first sentence tells, and not another event that was grouped with it', () => {
    const two = story(
      article({
        outlet: 'The Ledger',
        title: 'Riga goes dark in its worst power crisis and turns to Tallinn for help',
        text: '',
        publishedAt: now - 3_600_000,
      }),
      article({
        outlet: 'Baltic Courier',
        title: 'Riga beat Oslo by six goals',
        text: 'Oslo lost by six goals to Riga on Thursday, the worst defeat in the history of its handball club.',
      }),
    )
    const [written] = brief([chosen('e1', two)], 'e1').sections[0]?.stories ?? []
    expect(written?.headline.text).toBe('Riga beat Oslo by six goals')
  })

  it('prefers of two headlines the one that its sentences bear out', () => {
    const tally = story(
      article({
        outlet: 'The Ledger',
        title: 'Airlines in Oslo study the tally of strange ships near Riga',
        text: 'Airlines. Lines. Ships.',
        publishedAt: now - 3_600_000,
      }),
      article({
        outlet: 'Baltic Courier',
        title: 'Navy counts 180 strange ships off Riga',
        text: 'The navy of Latvia counted more than 180 strange ships off Riga on Wednesday, a paper for two committees says.',
        publishedAt: now - 50 * 3_600_000,
      }),
    )
    const [written] = brief([chosen('e1', tally)], 'e1').sections[0]?.stories ?? []
    expect(written?.headline.text).toBe('Navy counts 180 strange ships off Riga')
  })

  it('puts over a story nobody of whom its first sentence says nothing', () => {
    const march = story(
      article({
        outlet: 'The Ledger',
        title: 'Hanna Berg joins Silent Sunday movement in solidarity with Riga protesters',
        text: 'Movement.',
        publishedAt: now - 3_600_000,
      }),
      article({
        outlet: 'Baltic Courier',
        title: 'Sports stars in Riga join the Silent Sunday',
        text: 'Athletes and teams around the world show solidarity and join the protest against the closing of the docks of Riga.',
        publishedAt: now - 3 * 3_600_000,
      }),
    )
    const [written] = brief([chosen('e1', march)], 'e1').sections[0]?.stories ?? []
    expect(written?.headline.text).toBe('Sports stars in Riga join the Silent Sunday')
  })

  it('tells no sidebar of a story that cannot be told', () => {
    const mute = story(article({ outlet: 'A', title: 'Port of Riga closes', text: 'You will not believe this!' }))
    const sidebar: Chosen = { ...chosen('e2', flood), status: { kind: 'sidebar', to: 'e1' } }
    expect(brief([chosen('e1', mute), sidebar], 'e1').sections[0]?.stories).toEqual([])
    expect(brief([chosen('e1', spending), sidebar], 'e1').sections[0]?.stories.map(({ status }) => status.kind)).toEqual(['new', 'sidebar'])
  })

  it.each([
    [
      'a plain one before the digest that its first sentence comes from',
      'Takeaways from the town hall of Ann Lee in Riga',
      'in Riga on Thursday to open the port',
    ],
    [
      'none that counts fewer dead than its first sentence',
      'Ann Lee in Riga: flood has killed 28 people at the port',
      'a flood that has killed 37 people at the port of Riga',
    ],
  ])('stands under a clear headline: %s', (_, title, words) => {
    const plain = 'Ann Lee of Riga speaks of the flood at the port'
    const two = story(
      article({ outlet: 'The Ledger', title, text: `At a town hall the mayor Ann Lee told of ${words}.`, publishedAt: now - 3_600_000 }),
      article({ outlet: 'Baltic Courier', title: plain, text: '“We stay.”', publishedAt: now - 3_600_000 }),
    )
    const [written] = brief([chosen('e1', two)], 'e1').sections[0]?.stories ?? []
    expect(written?.headline.text).toBe(plain)
  })

  it('does not tell under its headline what the headline says in the same words', () => {
    const opening = 'A flood closed the port of Riga on Thursday and drove 400 families from their homes.'
    const title = 'This week’s wild flood in Riga, explained'
    const [written] =
      brief([chosen('e1', story(article({ outlet: 'Baltic Courier', title, text: opening })))], 'e1').sections[0]?.stories ?? []
    expect([written?.headline.text, written?.sentences]).toEqual([opening.slice(0, -1), []])
  })

  it('does not tell again what its headline begins with', () => {
    const title = 'Officials of Riga fear that marches spread the virus. Marchers say they are worth it'
    const text = 'Officials of Riga fear that marches spread the virus. And?'
    const [written] = brief([chosen('e1', story(article({ outlet: 'Baltic Courier', title, text })))], 'e1').sections[0]?.stories ?? []
    expect([written?.headline.text, written?.sentences]).toEqual([title, []])
  })

  it('hears no president on another matter', () => {
    const words = (said: string, speaker: string) =>
      article({
        outlet: 'Baltic Courier',
        title: 'Flood closes the port of Riga',
        text: `A flood closed the port of Riga on Thursday and drove 400 families from their homes. “${said},” ${speaker} said.`,
      })
    const heard = (said: string, speaker = 'President Donald Trump') =>
      brief([chosen('e1', story(words(said, speaker)))], 'e1').sections[0]?.stories[0]?.quotes.map((quote) => quote.speaker)
    expect(heard('We never hated anybody and want them to know')).toEqual([])
    expect(heard('We will open the port of Riga again')).toEqual(['Donald Trump'])
    expect(heard('We will open the port of Riga again', 'Cameron Kalnins')).toEqual([])
    expect(heard('We will open the port of Riga again', 'Trump')).toEqual([])
  })
})

it('takes seconds for a story that four outlets tell 120 times', async () => {
  const people = ['Ann Moss', 'Ted Lee', 'Eva Roy', 'Omar Pita']
  const sentence = (i: number) =>
    `The council of Riga said on Thursday that ${i + 20} people were hurt near the harbour. “We close gate ${i} of the harbour now,” said ${people[i % 4]}, the mayor.`
  const articles = Array.from({ length: 120 }, (_, i) =>
    article({
      id: `a${i}`,
      outlet: `Outlet ${i % 4}`,
      title: `Ferry aground off Riga, ${i + 3} hurt`,
      text: Array.from({ length: 12 }, (_, j) => sentence(12 * i + j)).join(' '),
    }),
  )
  expect(await cpuMs(() => brief([chosen('e1', story(...articles))], 'e1'))).toBeLessThan(12_000)
})
