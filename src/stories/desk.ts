import type { FollowedArticle } from '../articles/article.ts'
import { agglomerate, type Link } from './agglomerate.ts'
import { AnchoredArticles } from './anchored-articles.ts'
import type { DocumentFrequencies } from './document-frequencies.ts'
import { featuresOf, type Reading, readingOf } from './features.ts'
import { FeedHabits } from './feed-habits.ts'
import { type Held, HeldArticles } from './held-articles.ts'
import { type LikenessWeights, likenessOf } from './likeness.ts'
import { Phrases } from './phrases.ts'
import { joinReason } from './reason.ts'
import { type Placed, regroup } from './regroup.ts'
import { type SizeExponents, sizeExponent } from './size-exponent.ts'
import type { Story, StoryChange } from './story.ts'
import { worthOf } from './worth.ts'

/** The numbers that decide what is one story; those in use are in config/thresholds.ts. */
export type StoryThresholds = {
  readonly weights: LikenessWeights
  /** Likeness of two articles that were not worth comparing; below 0. */
  readonly unlinked: number
  /** How the likeness of groups falls with their size, by how much their articles say. */
  readonly exponents: SizeExponents
  /** Added between articles of one story when a review asks whether they still belong together; 0 or more. */
  readonly staysTogether: number
  /** How long after its last article a story is open to more. Days. */
  readonly openDays: number
}

export type DeskOptions = {
  readonly frequencies: DocumentFrequencies
  readonly thresholds: StoryThresholds
}

/** Where one workspace's articles become stories. */
export type Desk = {
  /**
   * Puts each article with the story it is most like, or founds one with it. An article that is there already is only
   * looked at again: where its words changed, the next review may move it.
   *
   * @returns What was decided, in order of publication; applying it in order to a store keeps the two alike.
   */
  add(articles: readonly FollowedArticle[]): readonly StoryChange[]
  /** The second look: merges stories that turned out to be one, and splits those that turned out to be two. */
  review(now: number): readonly StoryChange[]
  /** Closes stories that nothing was added to for `openDays`; returns their ids. */
  expire(now: number): readonly string[]
  /** Takes stories as they are, after a restart; decides nothing. */
  restore(stories: readonly Story[]): void
  /** The open stories, oldest first. */
  stories(): readonly Story[]
}

/** An empty desk. It learns nothing: give `frequencies` the counts of new articles before adding them. */
export function createDesk(options: DeskOptions): Desk {
  return new ArticleDesk(options)
}

const DAY_MS = 86_400_000
/** A review leaves a story alone to which nothing new is more alike than this, log-odds: one report in twenty still belongs. */
const NEAR = -3
/** Likeness no further above that of strangers is not kept, log-odds: it decided nothing on any set, and was two links of three. */
const FAINT = 2

class ArticleDesk implements Desk {
  readonly #frequencies: DocumentFrequencies
  readonly #thresholds: StoryThresholds
  readonly #habits = new FeedHabits()
  readonly #phrases = new Phrases()
  readonly #held = new HeldArticles()
  readonly #anchored = new AnchoredArticles()
  readonly #stories = new Map<string, Set<Held>>()
  /** Articles that came or changed since the last review: elsewhere nothing has moved. */
  readonly #unreviewed = new Set<Held>()

  constructor({ frequencies, thresholds }: DeskOptions) {
    this.#frequencies = frequencies
    this.#thresholds = thresholds
  }

  add(articles: readonly FollowedArticle[]): readonly StoryChange[] {
    const added = this.#hold(articles)
    for (const held of added) this.#link(held)
    return added
      .filter(({ story }) => story === '')
      .sort(byTime)
      .map((held) => this.#assign(held))
  }

  review(now: number): readonly StoryChange[] {
    const all = this.#toReview().sort(byTime)
    const { unlinked, exponents } = this.#thresholds
    const lengths = all.map(({ features }) => features.length)
    const groups = agglomerate(lengths, this.#linksOf(all), unlinked, (mean) => sizeExponent(mean, exponents))
    const placed: Placed[] = all.map(({ article, story }, i) => ({
      article: article.id,
      at: article.publishedAt,
      story,
      group: groups[i] ?? i,
    }))
    const changes = regroup(placed, now, (some, others) => this.#likenessBetween(this.#find(some), this.#find(others)))
    for (const change of changes) this.#apply(change)
    this.#unreviewed.clear()
    return changes
  }

  expire(now: number): readonly string[] {
    const closedBefore = now - this.#thresholds.openDays * DAY_MS
    const closed = [...this.#stories].filter(([, members]) => newest(members) < closedBefore)
    for (const [id, members] of closed) {
      for (const held of members) this.#remove(held)
      this.#stories.delete(id)
    }
    return closed.map(([id]) => id)
  }

  restore(stories: readonly Story[]): void {
    const places = stories.flatMap(({ id, articles }) => articles.map((article) => [article.id, id] as const))
    const restored = this.#hold(stories.flatMap(({ articles }) => articles))
    const storyOf = new Map(places)
    for (const held of restored) this.#place(held, storyOf.get(held.article.id) ?? held.article.id)
    for (const held of restored) this.#link(held)
  }

  stories(): readonly Story[] {
    return [...this.#stories].map(([id, members]) => ({ id, articles: [...members].sort(byTime).map(({ article }) => article) }))
  }

  /** Takes in those that are not held with these very words. What is usual is learnt from all before any of them is weighed. */
  #hold(articles: readonly FollowedArticle[]): readonly Held[] {
    const fresh = articles.filter((article) => !this.#holds(article))
    this.#habits.learn(fresh)
    const readings = fresh.map((article) => [article, readingOf(article, this.#habits.textOf(article))] as const)
    for (const [, { ids }] of readings) this.#held.expect(ids)
    this.#phrases.learn(readings.map(([, reading]) => reading))
    return readings.map(([article, reading]) => this.#take(article, reading))
  }

  #holds({ id, title, text }: FollowedArticle): boolean {
    const known = this.#held.get(id)?.article
    return known?.title === title && known.text === text
  }

  #take(article: FollowedArticle, reading: Reading): Held {
    const worth = (id: number) => worthOf(id, this.#frequencies, this.#held) * this.#habits.worth(article.feed, id)
    const inPhrase = this.#phrases.worthIn(reading, worth)
    const features = featuresOf(reading, article.publishedAt, (id) => worth(id) * inPhrase(id))
    const known = this.#held.get(article.id)
    if (known !== undefined) this.#remove(known)
    const held: Held = { article, features, terms: reading.ids, story: known?.story ?? '', links: new Map() }
    if (known !== undefined) this.#replace(known, held)
    this.#held.put(held)
    this.#anchored.put(held)
    this.#unreviewed.add(held)
    return held
  }

  #replace(known: Held, held: Held): void {
    const members = this.#stories.get(known.story)
    members?.delete(known)
    members?.add(held)
  }

  #remove(held: Held): void {
    this.#held.remove(held)
    this.#anchored.remove(held)
    this.#unreviewed.delete(held)
  }

  /** The stories of what is new and those that it comes near, whole. */
  #toReview(): Held[] {
    const stories = new Set<string>()
    for (const { story, links } of this.#unreviewed) {
      stories.add(story)
      for (const [other, likeness] of links) {
        const near = likeness > NEAR ? this.#held.get(other) : undefined
        if (near !== undefined) stories.add(near.story)
      }
    }
    return [...stories].flatMap((story) => [...(this.#stories.get(story) ?? [])])
  }

  /** Within a language by its words, across languages by what both name. */
  #link(held: Held): void {
    for (const other of this.#held.nearest(held)) {
      if (held.links.has(other.article.id) || areForeign(held, other)) continue
      const likeness = likenessOf(held.features, other.features, this.#thresholds.weights)
      if (likeness > this.#thresholds.unlinked + FAINT) tie(held, other, likeness)
    }
    for (const [other, likeness] of this.#anchored.likenesses(held)) tie(held, other, likeness)
  }

  #assign(held: Held): StoryChange {
    const best = this.#bestStory(held)
    const story = best?.id ?? `s${held.article.id}`
    this.#place(held, story)
    const article = held.article.id
    if (best === undefined) return { kind: 'joined', article, story, likeness: 0, reason: 'nothing on the desk told the same' }
    return { kind: 'joined', article, story, likeness: best.likeness, reason: joinReason(held.article, best.nearest, this.#frequencies) }
  }

  #bestStory(held: Held): { readonly id: string; readonly likeness: number; readonly nearest: FollowedArticle } | undefined {
    const linked = this.#find([...held.links.keys()]).filter(({ story }) => story !== '')
    const nearby = linked.sort((a, b) => (held.links.get(b.article.id) ?? 0) - (held.links.get(a.article.id) ?? 0) || byTime(a, b))
    const choices = [...Map.groupBy(nearby, ({ story }) => story)].flatMap(([id, [nearest]]) => {
      const likeness = this.#likenessBetween([held], [...(this.#stories.get(id) ?? [])])
      return likeness > 0 && nearest !== undefined ? [{ id, likeness, nearest: nearest.article }] : []
    })
    return choices.sort((a, b) => b.likeness - a.likeness)[0]
  }

  #likenessBetween(some: readonly Held[], others: readonly Held[]): number {
    const { unlinked, exponents } = this.#thresholds
    let sum = 0
    for (const { links } of some) for (const { article } of others) sum += (links.get(article.id) ?? unlinked) - unlinked
    const lengths = [...some, ...others].reduce((total, { features }) => total + features.length, 0)
    const exponent = sizeExponent(lengths / Math.max(1, some.length + others.length), exponents)
    return sum / Math.max(1, some.length * others.length) ** exponent + unlinked
  }

  #linksOf(all: readonly Held[]): readonly Link[] {
    const places = new Map(all.map(({ article }, i) => [article.id, i]))
    const found: Link[] = []
    for (const [a, { links, story }] of all.entries()) {
      for (const [other, likeness] of links) {
        const b = places.get(other) ?? -1
        if (a >= b) continue
        found.push({ a, b, likeness: all[b]?.story === story ? likeness + this.#thresholds.staysTogether : likeness })
      }
    }
    return found
  }

  #apply(change: StoryChange): void {
    switch (change.kind) {
      case 'joined':
        return
      case 'merged':
        for (const held of this.#stories.get(change.from) ?? []) this.#place(held, change.into)
        return
      case 'split':
        for (const held of this.#find(change.articles)) this.#place(held, change.into)
    }
  }

  #place(held: Held, story: string): void {
    const before = this.#stories.get(held.story)
    before?.delete(held)
    if (before?.size === 0) this.#stories.delete(held.story)
    held.story = story
    const members = this.#stories.get(story)
    if (members === undefined) this.#stories.set(story, new Set([held]))
    else members.add(held)
  }

  #find(articles: readonly string[]): Held[] {
    return articles.map((article) => this.#held.get(article)).filter((held) => held !== undefined)
  }
}

function tie(a: Held, b: Held, likeness: number): void {
  a.links.set(b.article.id, likeness)
  b.links.set(a.article.id, likeness)
}

/** Both languages are known, and not the same. */
function areForeign(a: Held, b: Held): boolean {
  const languages = [a.article.language, b.article.language]
  return !languages.includes('und') && languages[0] !== languages[1]
}

function byTime(a: Held, b: Held): number {
  return a.article.publishedAt - b.article.publishedAt || (a.article.id < b.article.id ? -1 : 1)
}

function newest(members: ReadonlySet<Held>): number {
  return Math.max(...[...members].map(({ article }) => article.publishedAt))
}
