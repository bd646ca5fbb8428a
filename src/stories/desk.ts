import type { FollowedArticle } from '../articles/article.ts'
import { dayMs } from '../feeds/milliseconds.ts'
import { Links } from './arrays/links.ts'
import { groupAnew, likenessBetween } from './groups/group-anew.ts'
import { likeliestStory } from './groups/likeliest-story.ts'
import { joinByOwnTerms, termCountsOf } from './groups/own-terms.ts'
import { type Placed, regroup } from './groups/regroup.ts'
import { reviewScope } from './groups/review-scope.ts'
import { joinStrays } from './groups/strays.ts'
import { OpenStories, type OpenStory } from './open-stories.ts'
import { addressWordsOf } from './pairs/address-words.ts'
import { amountsOf } from './pairs/amounts.ts'
import { AnchoredArticles } from './pairs/anchored-articles.ts'
import { sceneOf } from './pairs/elsewhere.ts'
import { eventKindsOf } from './pairs/event-kinds.ts'
import { byTime, type Held, HeldArticles } from './pairs/held-articles.ts'
import { linkArticle } from './pairs/link-article.ts'
import { joinReason, type Read } from './reason.ts'
import { inSteps, type Steps, toTheEnd } from './steps.ts'
import type { Story, StoryChange } from './story.ts'
import { foundedId, splitId } from './story-id.ts'
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
  /** Takes off articles that are followed no longer; their stories go on without them. */
  remove(articles: readonly string[]): void
  /** Closes stories that nothing was added to for `openDays`; returns their ids. */
  expire(now: number): readonly string[]
  /**
   * Takes stories as they are, after a restart, in such steps; decides nothing, and lets the next review see only what was rewritten.
   *
   * @param strays Ids of the articles that strayed into their stories.
   */
  restoreInSteps(stories: readonly Story[], strays: ReadonlySet<string>): Steps<void>
  /** The open stories, in no order to rely on. */
  stories(): readonly OpenStory[]
}

/** An empty desk. It learns nothing: give `frequencies` the counts of new articles before adding them. */
export function createDesk(options: DeskOptions): Desk {
  return new ArticleDesk(options)
}

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
  readonly #stories = new OpenStories()
  /** Articles that came or changed since the last review: elsewhere nothing has moved. */
  readonly #unreviewed = new Set<Held>()
  /** The moment of the last review; stories that are split off are named by it, so no two reviews have the same. */
  #reviewedAt = 0

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
    this.#reviewedAt = Math.max(now, this.#reviewedAt + 1)
    const { articles: all, moved } = reviewScope(this.#unreviewed, this.#stories, this.#links, this.#held)
    const anew = groupAnew(all, this.#links, moved, this.#thresholds)
    const joined = joinByOwnTerms(all, anew, termCountsOf(this.#held, this.#frequencies), this.#thresholds.ownTerms)
    const groups = joinStrays(all, joined, this.#links, this.#held, this.#thresholds)
    const marked = markStrays(all, new Set(all.filter((_, i) => groups[i] !== anew[i])))
    const placed: Placed[] = all.map(({ id: article, publishedAt: at, story }, i) => ({ article, at, story, group: groups[i] ?? -1 }))
    const regrouped = regroup(placed, this.#reviewedAt, (some, others) =>
      likenessBetween(this.#find(some), this.#find(others), this.#links, this.#thresholds),
    )
    const changes = [...regrouped, ...marked]
    for (const change of changes) this.#stories.apply(change, (articles) => this.#find(articles))
    this.#unreviewed.clear()
    return changes
  }

  remove(articles: readonly string[]): void {
    const gone = this.#find(articles)
    for (const held of gone) this.#stories.remove(held)
    this.#remove(new Set(gone))
  }

  expire(now: number): readonly string[] {
    const closedBefore = now - this.#thresholds.openDays * dayMs
    const { ids, articles } = this.#stories.close(closedBefore)
    this.#remove(new Set(articles))
    this.#habits.forgetBefore(closedBefore)
    return ids
  }

  *restoreInSteps(stories: readonly Story[], strays: ReadonlySet<string>): Steps<void> {
    const restored = yield* this.#hold(stories.flatMap(({ articles }) => articles))
    const fresh = new Map(restored.map(({ held }) => [held.id, held]))
    for (const { id, articles } of stories) {
      for (const held of articles.flatMap((article) => fresh.get(article.id) ?? [])) this.#stories.place(held, id)
    }
    for (const { held } of restored) held.stray = strays.has(held.id)
    yield* this.#linkAll(restored)
    // The rest was reviewed before it was kept; what was rewritten since may not have been.
    for (const { article, held } of restored) if (article.updatedAt === null) this.#unreviewed.delete(held)
  }

  stories(): readonly OpenStory[] {
    return this.#stories.all()
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
    yield* inSteps(taken, ({ held }) => linkArticle(held, this.#held, this.#anchored, this.#links, this.#thresholds))
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
      address: addressWordsOf(article, reading, worth),
      kinds: eventKindsOf(article, reading),
      story: known?.story ?? '',
      stray: known?.stray ?? false,
    })
    if (known !== undefined) this.#stories.replace(known, held)
    this.#anchored.put(held, article)
    this.#unreviewed.add(held)
    return held
  }

  #remove(gone: ReadonlySet<Held>): void {
    this.#held.remove(gone)
    this.#links.remove(new Set([...gone].map(({ place }) => place)))
    for (const held of gone) {
      this.#anchored.remove(held)
      this.#unreviewed.delete(held)
    }
  }

  #assign(held: Held, read: Read): StoryChange {
    const best = likeliestStory(held, this.#held, this.#links, this.#stories, this.#thresholds)
    const story = best?.id ?? this.#freeId(held.id)
    this.#stories.place(held, story)
    if (best === undefined) return { kind: 'joined', article: held.id, story, likeness: 0, reason: { kind: 'first' } }
    const reason = joinReason(read, best.nearest, this.#anchored.of(best.nearest), this.#frequencies)
    return { kind: 'joined', article: held.id, story, likeness: best.likeness, reason }
  }

  /** An article that came back may find the story that it founded before going on without it. */
  #freeId(article: string): string {
    const id = foundedId(article)
    return this.#stories.of(id).size === 0 ? id : splitId(article, this.#reviewedAt)
  }

  #find(articles: readonly string[]): Held[] {
    return articles.map((article) => this.#held.get(article)).filter((held) => held !== undefined)
  }
}

type Taken = Read & { readonly held: Held }

/** @returns What is otherwise than it was. */
function markStrays(all: readonly Held[], strays: ReadonlySet<Held>): readonly StoryChange[] {
  const changed = all.filter((held) => held.stray !== strays.has(held))
  for (const held of changed) held.stray = strays.has(held)
  return (['strayed', 'settled'] as const).flatMap((kind): readonly StoryChange[] => {
    const articles = changed.flatMap(({ id, stray }) => (stray === (kind === 'strayed') ? [id] : []))
    return articles.length > 0 ? [{ kind, articles }] : []
  })
}

/** The same for the same title and text, and else as good as never. */
function wordingOf({ title, text }: FollowedArticle): string {
  return `${title.length} ${termId(title)} ${text.length} ${termId(text)}`
}
