import type { FollowedArticle } from '../articles/article.ts'
import { Links } from './arrays/links.ts'
import { averageBetween, groupAnew, likenessBetween } from './groups/group-anew.ts'
import { joinByOwnTerms, termCountsOf } from './groups/own-terms.ts'
import { type Placed, regroup } from './groups/regroup.ts'
import { reviewScope } from './groups/review-scope.ts'
import { joinStrays } from './groups/strays.ts'
import { amountsOf, countOtherwise } from './pairs/amounts.ts'
import { AnchoredArticles } from './pairs/anchored-articles.ts'
import { areElsewhere, sceneOf } from './pairs/elsewhere.ts'
import { byTime, type Held, HeldArticles, newest } from './pairs/held-articles.ts'
import { likenessOf } from './pairs/likeness.ts'
import { joinReason, type Read } from './reason.ts'
import { inSteps, type Steps, toTheEnd } from './steps.ts'
import type { Story, StoryChange } from './story.ts'
import type { StoryThresholds } from './story-thresholds.ts'
import { isLeisure, standsAlone } from './tellable.ts'
import { type DocumentFrequencies, termId } from './words/document-frequencies.ts'
import { featuresOf, type Reading, readingOf } from './words/features.ts'
import { FeedHabits } from './words/feed-habits.ts'
import { Phrases } from './words/phrases.ts'
import { worthOf } from './words/worth.ts'

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
  /** The same in steps of some 20 ms, for whoever lets others in between; nothing else may be asked of the desk meanwhile. */
  addInSteps(articles: readonly FollowedArticle[]): Steps<readonly StoryChange[]>
  /** The second look: merges stories that turned out to be one, and splits those that turned out to be two. */
  review(now: number): readonly StoryChange[]
  /** Closes stories that nothing was added to for `openDays`; returns their ids. */
  expire(now: number): readonly string[]
  /** Takes stories as they are, after a restart, in such steps; decides nothing. */
  restoreInSteps(stories: readonly Story[]): Steps<void>
  /** The open stories, oldest first. */
  stories(): readonly OpenStory[]
}

/** A story as the desk knows it: the ids of its articles, oldest first. */
export type OpenStory = { readonly id: string; readonly articles: readonly string[] }

/** An empty desk. It learns nothing: give `frequencies` the counts of new articles before adding them. */
export function createDesk(options: DeskOptions): Desk {
  return new ArticleDesk(options)
}

const DAY_MS = 86_400_000
/** Likeness no further above that of strangers is not kept, log-odds: it decided nothing on any set, and was two links of three. */
const FAINT = 2

class ArticleDesk implements Desk {
  readonly #frequencies: DocumentFrequencies
  readonly #thresholds: StoryThresholds
  readonly #habits = new FeedHabits()
  readonly #phrases = new Phrases()
  readonly #held = new HeldArticles()
  readonly #links = new Links()
  readonly #anchored = new AnchoredArticles()
  /** One string for each language: whether two of them are the same is asked a million times a day. */
  readonly #languages = new Map<string, string>()
  readonly #stories = new Map<string, Set<Held>>()
  /** Articles that came or changed since the last review: elsewhere nothing has moved. */
  readonly #unreviewed = new Set<Held>()

  constructor({ frequencies, thresholds }: DeskOptions) {
    this.#frequencies = frequencies
    this.#thresholds = thresholds
  }

  add(articles: readonly FollowedArticle[]): readonly StoryChange[] {
    return toTheEnd(this.addInSteps(articles))
  }

  *addInSteps(articles: readonly FollowedArticle[]): Steps<readonly StoryChange[]> {
    const added = yield* this.#hold(articles)
    yield* this.#linkAll(added)
    return added
      .filter(({ held }) => held.story === '')
      .sort((a, b) => byTime(a.held, b.held))
      .map(({ held, ...read }) => this.#assign(held, read))
  }

  review(now: number): readonly StoryChange[] {
    const { articles: all, moved } = reviewScope(this.#unreviewed, this.#stories, this.#links, this.#held)
    const anew = groupAnew(all, this.#links, moved, this.#thresholds)
    const joined = joinByOwnTerms(all, anew, termCountsOf(this.#held, this.#frequencies), this.#thresholds.ownTerms)
    const groups = joinStrays(all, joined, this.#links, this.#held, this.#thresholds)
    for (const [i, held] of all.entries()) held.stray = groups[i] !== anew[i]
    const placed: Placed[] = all.map(({ id: article, publishedAt: at, story }, i) => ({ article, at, story, group: groups[i] ?? -1 }))
    const changes = regroup(placed, now, (some, others) =>
      likenessBetween(this.#find(some), this.#find(others), this.#links, this.#thresholds),
    )
    for (const change of changes) this.#apply(change)
    this.#unreviewed.clear()
    return changes
  }

  expire(now: number): readonly string[] {
    const closedBefore = now - this.#thresholds.openDays * DAY_MS
    const closed = [...this.#stories].filter(([, members]) => newest(members) < closedBefore)
    this.#remove(new Set(closed.flatMap(([, members]) => [...members])))
    for (const [id] of closed) this.#stories.delete(id)
    this.#habits.forgetBefore(closedBefore)
    return closed.map(([id]) => id)
  }

  *restoreInSteps(stories: readonly Story[]): Steps<void> {
    const places = stories.flatMap(({ id, articles }) => articles.map((article) => [article.id, id] as const))
    const restored = yield* this.#hold(stories.flatMap(({ articles }) => articles))
    const storyOf = new Map(places)
    for (const { held } of restored) this.#place(held, storyOf.get(held.id) ?? held.id)
    yield* this.#linkAll(restored)
  }

  stories(): readonly OpenStory[] {
    return [...this.#stories].map(([id, members]) => ({ id, articles: [...members].sort(byTime).map((held) => held.id) }))
  }

  /** Takes in those that are not held with these very words. What is usual is learnt from all before any of them is weighed. */
  *#hold(articles: readonly FollowedArticle[]): Steps<readonly Taken[]> {
    const fresh = articles.filter((article) => {
      const known = this.#held.get(article.id)
      return known === undefined || known.wording !== wordingOf(article)
    })
    this.#habits.learnSentences(fresh.filter(({ id }) => this.#held.get(id) === undefined))
    const readings = yield* inSteps(fresh, (article) => [article, readingOf(article, this.#habits.textOf(article))] as const)
    for (const [, { ids }] of readings) this.#held.expect(ids)
    // What an article says again in other words was counted before.
    const first = readings.filter(([{ id }]) => this.#held.get(id) === undefined)
    for (const [{ feed }, reading] of first) this.#habits.learnWords(feed, reading)
    this.#phrases.learn(
      first.map(([, reading]) => reading),
      this.#held.articles,
    )
    return yield* inSteps(readings, ([article, reading]) => ({ article, reading, held: this.#take(article, reading) }))
  }

  *#linkAll(taken: readonly Taken[]): Steps<void> {
    yield* inSteps(taken, ({ held }) => this.#link(held))
  }

  #take(article: FollowedArticle, reading: Reading): Held {
    const { id, feed, title, language, publishedAt, outlet } = article
    const worth = (term: number) => worthOf(term, this.#frequencies, this.#held) * this.#habits.worth(feed, term)
    const inPhrase = this.#phrases.worthIn(reading, worth)
    const features = featuresOf(reading, publishedAt, (term) => worth(term) * inPhrase(term))
    const known = this.#held.get(id)
    if (known !== undefined) this.#remove(new Set([known]))
    const held = this.#held.put({
      ...{ id, feed, title, publishedAt, features },
      language: this.#languages.getOrInsert(language, language),
      outlet: outlet.name,
      wording: wordingOf(article),
      alone: standsAlone(article),
      leisure: isLeisure(article),
      scene: sceneOf(article),
      amounts: amountsOf(article),
      story: known?.story ?? '',
      stray: false,
    })
    if (known !== undefined) this.#replace(known, held)
    this.#anchored.put(held, article)
    this.#unreviewed.add(held)
    return held
  }

  #replace(known: Held, held: Held): void {
    const members = this.#stories.get(known.story)
    members?.delete(known)
    members?.add(held)
  }

  #remove(gone: ReadonlySet<Held>): void {
    this.#held.remove(gone)
    this.#links.remove(new Set([...gone].map(({ place }) => place)))
    for (const held of gone) {
      this.#anchored.remove(held)
      this.#unreviewed.delete(held)
    }
  }

  /** Within a language by its words, across languages by what both name. */
  #link(held: Held): void {
    const linked = new Set<number>()
    for (let link = this.#links.begin(held.place); link < this.#links.end(held.place); link++) linked.add(this.#links.other(link))
    const found = new Map(this.#anchored.likenesses(held))
    for (const other of this.#held.nearest(held)) {
      if (areForeign(held, other) || linked.has(other.place) || found.has(other)) continue
      const likeness = this.#likeness(held, other)
      if (likeness > this.#thresholds.unlinked + FAINT) found.set(other, likeness)
    }
    for (const [{ place }, likeness] of found) if (!linked.has(place)) this.#links.add(held.place, place, likeness)
  }

  #likeness(a: Held, b: Held): number {
    const { weights, leisure, elsewhere, otherAmounts } = this.#thresholds
    const against =
      leisure * (Number(a.leisure) + Number(b.leisure)) +
      elsewhere * Number(areElsewhere(a.scene, b.scene)) +
      otherAmounts * Number(countOtherwise(a.amounts, b.amounts))
    return likenessOf(a.features, b.features, weights) + against
  }

  #assign(held: Held, read: Read): StoryChange {
    const best = this.#bestStory(held)
    const story = best?.id ?? `s${held.id}`
    this.#place(held, story)
    if (best === undefined) return { kind: 'joined', article: held.id, story, likeness: 0, reason: { kind: 'first' } }
    const reason = joinReason(read, best.nearest, this.#anchored.of(best.nearest), this.#frequencies)
    return { kind: 'joined', article: held.id, story, likeness: best.likeness, reason }
  }

  #bestStory(held: Held): { readonly id: string; readonly likeness: number; readonly nearest: Held } | undefined {
    const choices = this.#storiesNear(held).flatMap(({ nearest, sum }) => {
      const likeness = averageBetween(sum, [held], [...(this.#stories.get(nearest.story) ?? [])], this.#thresholds)
      return likeness > 0 ? [{ id: nearest.story, likeness, nearest }] : []
    })
    return choices.sort((a, b) => b.likeness - a.likeness || byTime(a.nearest, b.nearest))[0]
  }

  /** Of each story that an article has links to, the nearest article and the sum over the links of (likeness - unlinked). */
  #storiesNear(held: Held): readonly NearStory[] {
    const near = new Map<string, { nearest: Held; likeness: number; sum: number }>()
    for (let link = this.#links.begin(held.place); link < this.#links.end(held.place); link++) {
      const other = this.#held.at(this.#links.other(link))
      if (other === undefined || other.story === '') continue
      const likeness = this.#links.likeness(link)
      const known = near.getOrInsertComputed(other.story, () => ({ nearest: other, likeness, sum: 0 }))
      known.sum += likeness - this.#thresholds.unlinked
      if (likeness < known.likeness || (likeness === known.likeness && byTime(known.nearest, other) <= 0)) continue
      known.nearest = other
      known.likeness = likeness
    }
    return [...near.values()]
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

type Taken = Read & { readonly held: Held }
type NearStory = { readonly nearest: Held; readonly sum: number }

/** The same for the same title and text, and else as good as never. */
function wordingOf({ title, text }: FollowedArticle): string {
  return `${title.length} ${termId(title)} ${text.length} ${termId(text)}`
}

/** Both languages are known, and not the same. */
function areForeign(a: Held, b: Held): boolean {
  return a.language !== b.language && a.language !== 'und' && b.language !== 'und'
}
