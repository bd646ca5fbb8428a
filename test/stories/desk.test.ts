import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { greatStories, readGreatStories } from '../../bench/great-stories.ts'
import { storyThresholds } from '../../config/thresholds.ts'
import { createDesk } from '../../src/stories/desk.ts'
import { toTheEnd } from '../../src/stories/steps.ts'
import { createDocumentFrequencies } from '../../src/stories/words/document-frequencies.ts'
import { article, hourMs, noon } from './articles.ts'

const background = z
  .object({ documents: z.number(), terms: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(new URL('../../config/document-frequencies.json', import.meta.url), 'utf8')))
const newDesk = () => createDesk({ frequencies: createDocumentFrequencies(background), thresholds: storyThresholds })

const ferry = article(
  'f1',
  'Harbour Post',
  'Ferry runs aground off Rhodes with 212 aboard',
  'The ferry Aegli struck rocks near Lindos before dawn.',
)
const ferryToo = article(
  'f2',
  'Daily Wire',
  'Passengers taken off ferry aground near Lindos',
  'All 212 aboard the Aegli were brought to Rhodes by noon.',
  2,
)
const budget = article(
  'b1',
  'Harbour Post',
  'Parliament in Vilnius adopts budget after night of talks',
  'Lithuania will spend more on railways.',
  1,
)
const budgetToo = article(
  'b2',
  'Daily Wire',
  'Lithuania adopts budget with more money for railways',
  'Parliament in Vilnius voted at dawn after a night of talks.',
  3,
)

const grouped = (desk: ReturnType<typeof newDesk>) => desk.stories().map(({ articles }) => articles)
const none: ReadonlySet<string> = new Set()
const rewritten = (one: typeof ferry) => ({ ...one, updatedAt: noon })

describe('the desk', () => {
  test('puts reports of one event together and keeps events apart', () => {
    const desk = newDesk()
    desk.add([ferry, ferryToo, budget, budgetToo])
    expect(grouped(desk)).toEqual([
      ['f1', 'f2'],
      ['b1', 'b2'],
    ])
  })

  test('keeps the headlines of one event together, however many outlets put them', () => {
    const recall = greatStories().flatMap(({ story, headlines }) => (story === 'tesla-recall' ? headlines : []))
    const added = ['today', 'live', 'exclusive', 'breaking', 'analysis']
    const titles = recall.flatMap((headline, i) => [
      headline,
      ...added.map((word, k) => `${headline} ${word} ${added[(i + k) % added.length]}`),
    ])
    const desk = newDesk()
    desk.add(titles.map((title, i) => article(`n${i}`, `Outlet ${i}`, title, '', i / 20)))
    desk.review(noon + 12 * hourMs)
    expect(grouped(desk).map((articles) => articles.length)).toEqual([72])
  })

  test.each([7, 17, 31])('names no two stories alike, though it reviews again and again in one moment (%i)', (step) => {
    const { articles } = readGreatStories()
    const desk = newDesk()
    const named: string[] = []
    for (let at = 0; at < articles.length; at += 4) {
      desk.add(articles.slice(at, at + 4).flatMap((_, i) => articles[((at + i) * step) % articles.length] ?? []))
      for (const change of desk.review(noon)) if (change.kind === 'split') named.push(change.into)
    }
    expect(named.length).toBeGreaterThan(0)
    expect(new Set(named).size).toBe(named.length)
  })

  test('keeps together what hundreds of outlets put in the same words', () => {
    const desk = newDesk()
    const titles = Array<string>(400).fill('Queen Elizabeth dies at 96 in Balmoral')
    desk.add(titles.map((title, i) => article(`q${i}`, `Outlet ${i}`, title)))
    desk.review(noon)
    expect(grouped(desk).map(({ length }) => length)).toEqual([400])
  })

  test('lets nothing in that draws another event after it, however few come at a time', () => {
    const { articles, stories } = readGreatStories()
    const storyOf = new Map(articles.map(({ id }, i) => [id, stories[i]]))
    const desk = newDesk()
    for (let i = 0; i < articles.length; i += 5) {
      desk.add(articles.slice(i, i + 5))
      desk.review(articles[i]?.publishedAt ?? noon)
    }
    const mixed = grouped(desk).filter((ids) => new Set(ids.map((id) => storyOf.get(id))).size > 1)
    expect(mixed).toEqual([])
    expect(grouped(desk).filter((ids) => ids.length > 5).length).toBeGreaterThan(10)
  })

  test('keeps two events of one topic apart, though each report shares its name with all of them', () => {
    const trial = [
      'Norvax vaccine nearly 95 percent effective in early trial',
      'Norvax says its vaccine is 95 percent effective, early trial shows',
      'Early trial finds Norvax vaccine 95 percent effective',
    ]
    const teens = [
      'Norvax vaccine protects teens aged 12 to 17',
      'Norvax says its vaccine protects teens aged 12 to 17',
      'Teens aged 12 to 17 protected by Norvax vaccine',
    ]
    const desk = newDesk()
    desk.add([...trial, ...teens].map((title, i) => article(`n${i}`, `Outlet ${i}`, title)))
    desk.review(noon)
    expect(grouped(desk)).toEqual([
      ['n0', 'n1', 'n2'],
      ['n3', 'n4', 'n5'],
    ])
  })

  test('asks for more likeness of articles that stand in parts for leisure', () => {
    const stranded = article('f3', 'Daily Wire', 'Rhodes ferry stranded near Lindos', 'Divers look at the hull.', 5)
    const at = (path: string) => [ferry, stranded].map((one) => ({ ...one, url: `https://news.example/${path}/${one.id}` }))
    const [desk, leisurely] = [newDesk(), newDesk()]
    desk.add(at('news'))
    leisurely.add(at('travel'))
    expect(grouped(desk)).toEqual([['f1', 'f3']])
    expect(grouped(leisurely)).toEqual([['f1'], ['f3']])
  })

  test('asks for more likeness of reports that play in different countries', () => {
    const march = (id: string, country: string, title: string, text: string) =>
      article(id, id, title, text, 0, { outlet: { name: id, country, owner: null, stateMedia: false } })
    const inBoth = (place: string) => {
      const desk = newDesk()
      desk.add([
        march('m1', 'nz', 'Climate march fills the streets of Wellington', 'Pupils asked for a ban on coal.'),
        march('m2', 'gb', `Pupils at climate march in ${place}`, 'They want no more coal.'),
      ])
      return grouped(desk)
    }
    expect(inBoth('New Zealand')).toEqual([['m1', 'm2']])
    expect(inBoth('London')).toEqual([['m1'], ['m2']])
  })

  test('names a story for the article that founded it, and says what the next one shares with it', () => {
    const changes = newDesk().add([ferry, ferryToo])
    expect(changes[0]).toMatchObject({ kind: 'joined', article: 'f1', story: 'sf1', likeness: 0 })
    expect(changes[1]).toMatchObject({ kind: 'joined', article: 'f2', story: 'sf1' })
    expect(changes[1]).toMatchObject({
      reason: { kind: 'shared', words: expect.arrayContaining([expect.stringContaining('Aegli')]), outlet: 'Harbour Post' },
    })
  })

  test('decides the same whatever the order in which a poll brings articles', () => {
    const [one, other] = [newDesk(), newDesk()]
    expect(one.add([ferry, budget, ferryToo, budgetToo])).toEqual(other.add([budgetToo, ferryToo, budget, ferry]))
  })

  test('an article given again is not there twice, and nothing is decided again', () => {
    const desk = newDesk()
    desk.add([ferry, ferryToo])
    expect(desk.add([ferry])).toEqual([])
    expect(grouped(desk)).toEqual([['f1', 'f2']])
  })

  test('an article that changed its subject leaves its story at the next review', () => {
    const desk = newDesk()
    desk.add([ferry, ferryToo, budget])
    expect(desk.add([{ ...ferryToo, title: budgetToo.title, text: budgetToo.text }])).toEqual([])
    expect(desk.review(noon)).toEqual([
      { kind: 'split', from: 'sf1', into: `sf2-${noon.toString(36)}`, articles: ['f2'] },
      expect.objectContaining({ kind: 'merged', from: `sf2-${noon.toString(36)}`, into: 'sb1' }),
    ])
    expect(grouped(desk)).toEqual([['f1'], ['b1', 'f2']])
  })

  test('leaves restored stories as they were until something comes near, however it would group them', () => {
    const desk = newDesk()
    toTheEnd(
      desk.restoreInSteps(
        [
          { id: 'sf1', articles: [ferry] },
          { id: 'sf2', articles: [ferryToo] },
        ],
        none,
      ),
    )
    expect(desk.review(noon)).toEqual([])
    desk.add([{ ...ferryToo, id: 'f3' }])
    expect(desk.review(noon)).toEqual([expect.objectContaining({ kind: 'merged', from: 'sf2', into: 'sf1' })])
  })

  test('a review merges stories that turn out to be one, and then has nothing more to change', () => {
    const desk = newDesk()
    toTheEnd(
      desk.restoreInSteps(
        [
          { id: 'sf1', articles: [ferry] },
          { id: 'sf2', articles: [rewritten(ferryToo)] },
        ],
        none,
      ),
    )
    expect(desk.review(noon)).toEqual([expect.objectContaining({ kind: 'merged', from: 'sf2', into: 'sf1' })])
    expect(desk.review(noon)).toEqual([])
  })

  test('a review splits a story that turns out to be two', () => {
    const desk = newDesk()
    toTheEnd(desk.restoreInSteps([{ id: 'sf1', articles: [ferry, ferryToo, rewritten(budget)] }], none))
    expect(desk.review(noon)).toEqual([{ kind: 'split', from: 'sf1', into: `sb1-${noon.toString(36)}`, articles: ['b1'] }])
  })

  test('after a restart new articles join the stories that were restored', () => {
    const desk = newDesk()
    toTheEnd(desk.restoreInSteps([{ id: 'an old id', articles: [ferry] }], none))
    expect(desk.add([ferryToo])).toMatchObject([{ story: 'an old id' }])
  })

  test('after a restart what strayed into a story is still asked about anew', () => {
    const reports = [
      article('v1', 'Harbour Post', 'Bishop blames Trump for photograph on visit'),
      article('v2', 'Daily Wire', 'Trump visit to pray angers bishop', '', 1),
      article('v3', 'Harbour Post', 'Bishop speaks of Trump and tear gas in sermon', '', 2),
    ]
    const sermon = article('v4', 'Coast News', 'Sermon on Bible and police in square', '', 3)
    const running = newDesk()
    running.add(reports)
    expect(running.review(noon)).toContainEqual({ kind: 'strayed', articles: ['v3'] })
    const restarted = newDesk()
    toTheEnd(restarted.restoreInSteps([{ id: 'sv1', articles: reports }], new Set(['v3'])))
    expect(restarted.review(noon)).toEqual([])
    for (const desk of [running, restarted]) {
      desk.add([sermon])
      expect(desk.review(noon + 1)).toContainEqual({ kind: 'settled', articles: ['v3'] })
      expect(grouped(desk)).toEqual([
        ['v1', 'v2'],
        ['v3', 'v4'],
      ])
    }
  })

  test('closes a story when nothing came for days, and what comes then founds another', () => {
    const desk = newDesk()
    desk.add([ferry])
    const later = storyThresholds.openDays * 24 + 1
    expect(desk.expire(noon + (later - 2) * hourMs)).toEqual([])
    expect(desk.expire(noon + later * hourMs)).toEqual(['sf1'])
    expect(desk.add([{ ...ferryToo, publishedAt: noon + later * hourMs }])).toMatchObject([{ story: 'sf2' }])
  })

  test('what was closed is forgotten: an article that comes again is new', () => {
    const desk = newDesk()
    const weeks = Array.from({ length: 40 }, (_, i) => ({ ...ferry, id: `w${i}`, publishedAt: noon + i * 14 * 24 * hourMs }))
    for (const one of weeks) {
      desk.expire(one.publishedAt)
      expect(desk.add([one])).toMatchObject([{ story: `s${one.id}` }])
      desk.review(one.publishedAt)
    }
    expect(grouped(desk)).toEqual([['w39']])
  })

  test('what is followed no longer draws nothing, and its story goes on under its id', () => {
    const desk = newDesk()
    desk.add([ferry, ferryToo, budget])
    desk.remove(['f1', 'b1', 'unknown'])
    expect(desk.stories()).toEqual([{ id: 'sf1', articles: ['f2'] }])
    expect(desk.add([budgetToo])).toMatchObject([{ story: 'sb2', reason: { kind: 'first' } }])
  })

  test('an article that comes back founds no second story of one id', () => {
    const desk = newDesk()
    toTheEnd(desk.restoreInSteps([{ id: 'sb1', articles: [ferry] }], none))
    desk.review(noon)
    desk.add([budget])
    expect(grouped(desk)).toEqual([['f1'], ['b1']])
    expect(desk.stories()[0]?.id).toBe('sb1')
  })

  test('a report whose language cannot be told joins by its words, and says which', () => {
    const desk = newDesk()
    const joined = desk.add([ferry, { ...ferryToo, language: 'und' }])[1]
    expect(joined).toMatchObject({ story: 'sf1', reason: { kind: 'shared', words: expect.arrayContaining(['Aegli', 'aground']) } })
  })

  test('a quiz joins nothing, however alike', () => {
    const quiz = article('q1', 'Daily Wire', 'News quiz: Ferry runs aground off Rhodes with 212 aboard', ferry.text)
    const desk = newDesk()
    desk.add([ferry, quiz])
    expect(grouped(desk)).toEqual([['f1'], ['q1']])
  })

  test('a press review joins nothing in another language either, whomever it names', () => {
    const others = Array.from({ length: 40 }, (_, i) => article(`g${i}`, `Outlet ${i}`, `Mayor of town ${i} opens garden`))
    const deal = article(
      'e1',
      'Daily Wire',
      'Macron and Zelensky sign 326 billion euro deal in Kyiv',
      'Emmanuel Macron and Volodymyr Zelensky signed a deal worth €326 billion in Kyiv on Tuesday.',
    )
    const title = 'Macron und Selenskyj unterzeichnen in Kiew'
    const text = 'Emmanuel Macron und Wolodymyr Selenskyj haben in Kiew ein Abkommen über 326 Milliarden Euro unterzeichnet.'
    const homes = [title, `Presseschau: ${title}`].map((words) => {
      const desk = newDesk()
      desk.add([...others, deal, article('d1', 'Hafenblatt', words, text, 1, { language: 'de' })])
      desk.review(noon)
      return grouped(desk).filter((articles) => articles.includes('d1'))
    })
    expect(homes).toEqual([[['e1', 'd1']], [['d1']]])
  })

  test('reviews what is new and its neighbours, and leaves the rest as it was', () => {
    const desk = newDesk()
    desk.add([ferry, ferryToo, budget, budgetToo])
    desk.review(noon)
    const before = grouped(desk)
    expect(desk.review(noon + hourMs)).toEqual([])
    desk.add([article('x1', 'Daily Wire', 'Chess: Carlsen wins in Wijk aan Zee', 'He drew his last game.', 4)])
    expect(desk.review(noon + 2 * hourMs)).toEqual([])
    expect(grouped(desk)).toEqual([...before, ['x1']])
  })
})
