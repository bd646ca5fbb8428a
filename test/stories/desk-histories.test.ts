import fc from 'fast-check'
import { expect, test } from 'vitest'
import { storyThresholds } from '../../config/thresholds.ts'
import type { FollowedArticle } from '../../src/articles/article.ts'
import { createDesk, type Desk } from '../../src/stories/desk.ts'
import { toTheEnd } from '../../src/stories/steps.ts'
import type { StoryChange } from '../../src/stories/story.ts'
import { createDocumentFrequencies } from '../../src/stories/words/document-frequencies.ts'
import { article, hourMs, noon } from './articles.ts'

const newDesk = () => createDesk({ frequencies: createDocumentFrequencies({ documents: 100, terms: {} }), thresholds: storyThresholds })

/** Words of four events, two of which have much in common. */
const events = [
  'Ferry Rhodes Aegli aground passengers Lindos coastguard captain',
  'Ferry Rhodes strike Piraeus sailors union walkout captain',
  'Vilnius budget parliament railways Lithuania vote ministers deficit',
  'Macron Zelensky Kyiv agreement 326 billion reconstruction Paris',
].map((words) => words.split(' '))

const words = (most: number) => fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: most })
const report = fc.record({
  id: fc.integer({ min: 0, max: 30 }),
  event: fc.integer({ min: 0, max: events.length - 1 }),
  ...{ title: words(5), text: words(12) },
  hoursAgo: fc.integer({ min: 0, max: 20 }),
  outlet: fc.constantFrom('Quay', 'Port', 'Mole'),
  language: fc.constantFrom('en', 'en', 'en', 'de', 'und'),
  kind: fc.constantFrom('', '', '', 'Quiz: '),
})
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ reports: fc.array(report, { maxLength: 12 }) }) },
  { weight: 2, arbitrary: fc.record({ hours: fc.integer({ min: 1, max: 80 }) }) },
  { weight: 1, arbitrary: fc.record({ unfollowed: fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 9 }) }) },
  { weight: 1, arbitrary: fc.constant({ restarts: true as const }) },
)

test('whatever happens, the desk and what was written down of its decisions are alike, also after a restart', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const history = new History()
      for (const one of steps) {
        history.take(one)
        expect(history.onDesk()).toEqual(history.writtenDown())
      }
    }),
    { numRuns: 150 },
  )
})

/** A desk, and who keeps what it decides. */
class History {
  #desk: Desk = newDesk()
  #now = noon
  readonly #articles = new Map<string, FollowedArticle>()
  readonly #storyOf = new Map<string, string>()
  readonly #strays = new Set<string>()

  take(step: Step): void {
    this.#now += 1
    if ('reports' in step) this.#give(step.reports)
    else if ('hours' in step) this.#pass(step.hours)
    else if ('unfollowed' in step) this.#remove(step.unfollowed.map(nameOf))
    else this.#restart()
  }

  onDesk(): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries(this.#desk.stories().map(({ id, articles }) => [id, articles]))
  }

  writtenDown(): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries(this.#stories().map(({ id, articles }) => [id, articles.map((one) => one.id)]))
  }

  #stories() {
    const articles = [...this.#articles.values()].sort((a, b) => a.publishedAt - b.publishedAt || (a.id < b.id ? -1 : 1))
    return [...Map.groupBy(articles, ({ id }) => this.#storyOf.get(id) ?? '')].map(([id, some]) => ({ id, articles: some }))
  }

  #give(reports: readonly Report[]): void {
    const given = new Map(reports.map((one) => [nameOf(one.id), this.#articleOf(one)]))
    for (const [id, one] of given) this.#articles.set(id, one)
    for (const change of this.#desk.add([...given.values()])) this.#apply(change)
    expect(this.onDesk()).toEqual(this.writtenDown())
    for (const change of this.#desk.review(this.#now)) this.#apply(change)
  }

  #articleOf({ id, event, title, text, hoursAgo, outlet, language, kind }: Report): FollowedArticle {
    const said = (places: readonly number[]) => places.map((place) => events[event]?.[place]).join(' ')
    const known = this.#articles.get(nameOf(id))
    if (known) return { ...known, title: said(title), text: said(text), updatedAt: this.#now }
    const publishedAt = this.#now - hoursAgo * hourMs
    return article(nameOf(id), outlet, kind + said(title), said(text), 0, { language, publishedAt })
  }

  #pass(hours: number): void {
    this.#now += hours * hourMs
    const closed = new Set(this.#desk.expire(this.#now))
    this.#forget([...this.#storyOf].flatMap(([id, story]) => (closed.has(story) ? [id] : [])))
  }

  #remove(articles: readonly string[]): void {
    this.#desk.remove(articles)
    this.#forget(articles)
  }

  #forget(articles: readonly string[]): void {
    for (const id of articles) {
      this.#articles.delete(id)
      this.#storyOf.delete(id)
    }
  }

  /** What was rewritten may be looked at again; else nothing changes. */
  #restart(): void {
    this.#desk = newDesk()
    toTheEnd(this.#desk.restoreInSteps(this.#stories(), this.#strays))
    expect(this.onDesk()).toEqual(this.writtenDown())
    const changes = this.#desk.review(this.#now)
    if (this.#articles.values().every(({ updatedAt }) => updatedAt === null)) expect(changes).toEqual([])
    for (const change of changes) this.#apply(change)
  }

  #apply(change: StoryChange): void {
    const lives = (story: string) => this.#storyOf.values().some((one) => one === story)
    switch (change.kind) {
      case 'joined':
        expect(lives(change.story), change.story).toBe(change.reason.kind !== 'first')
        this.#storyOf.set(change.article, change.story)
        this.#strays.delete(change.article)
        return
      case 'merged':
        expect(Number.isFinite(change.likeness) && lives(change.into)).toBe(true)
        for (const [id, story] of this.#storyOf) if (story === change.from) this.#storyOf.set(id, change.into)
        return
      case 'split':
        expect(lives(change.into), change.into).toBe(false)
        for (const id of change.articles) if (this.#storyOf.get(id) === change.from) this.#storyOf.set(id, change.into)
        return
      case 'strayed':
        for (const id of change.articles) this.#strays.add(id)
        return
      case 'settled':
        for (const id of change.articles) expect(this.#strays.delete(id), id).toBe(true)
    }
  }
}

type Report = typeof report extends fc.Arbitrary<infer value> ? value : never
type Step = typeof step extends fc.Arbitrary<infer value> ? value : never

function nameOf(id: number): string {
  return `a${String(id).padStart(2, '0')}`
}
