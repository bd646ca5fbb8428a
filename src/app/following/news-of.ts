import type { FollowedArticle } from '../../articles/article.ts'
import { dayMs } from '../../feeds/milliseconds.ts'
import { voicesOf } from '../../stories/ranking/voices.ts'
import type { Story } from '../../stories/story.ts'
import { bestSection, consider } from '../answers/consider.ts'
import { findEveryWord } from '../answers/find-in-any-language.ts'
import { isNeverTold } from '../answers/never-told.ts'
import { configOf, type ReadsConfigs } from '../config/starter.ts'
import type { Store } from '../ports.ts'
import type { Follow } from './follow.ts'

/** One piece of news: an article to name, and all the articles that are old news once it is told. */
export type News = {
  readonly article: FollowedArticle
  readonly articles: readonly string[]
  /** Id of its story; null where it was not grouped yet. */
  readonly story: string | null
  readonly outlets: number
}

/** News is a day old at most when it is read, and quiet hours last for less than another. */
const lookedBackMs = 2 * dayMs

/**
 * Everything that answers a follow and came after it, told or not, oldest first. What was a day old when it was read is no news, as
 * much of what a new feed lists.
 */
export async function newsOf(
  { workspace, followed, madeAt }: Pick<Follow, 'workspace' | 'followed' | 'madeAt'>,
  parts: ReadsConfigs & { readonly store: Pick<Store, 'story' | 'stories' | 'search'> },
  now: number,
): Promise<readonly News[]> {
  const { store } = parts
  switch (followed.kind) {
    case 'story': {
      const story = await store.story(workspace, followed.story)
      return (story?.articles ?? []).filter((article) => isNews(article, madeAt)).map((article) => oneArticle(article, story?.id ?? null))
    }
    case 'words': {
      const window = { from: now - lookedBackMs, to: now }
      const found = await findEveryWord({ workspace, words: followed.words, window }, store)
      return found
        .filter(({ article }) => isNews(article, madeAt))
        .toSorted((a, b) => a.article.publishedAt - b.article.publishedAt)
        .map(({ article, story }) => oneArticle(article, story))
    }
    case 'section':
      return (await sectionStories(workspace, followed.section, parts, now)).flatMap(storyNews)
  }
}

/** The stories of the last day that a briefing of the section could tell. */
export async function sectionStories(
  workspace: string,
  section: string,
  parts: ReadsConfigs & { readonly store: Pick<Store, 'stories'> },
  now: number,
): Promise<readonly Story[]> {
  const { sections, settings } = (await configOf(workspace, parts)).config
  const stories = await parts.store.stories(workspace, { from: now - dayMs, to: now })
  const told = stories.filter((story) => voicesOf(story).length >= settings.leastOutlets && !isNeverTold(story, settings.never))
  const considered = await consider(
    told,
    sections,
    sections.map(({ name }) => name),
  )
  return considered.flatMap(({ story, assignments }) => (bestSection(assignments) === section ? [story] : []))
}

function isNews({ seenAt, publishedAt }: FollowedArticle, after: number): boolean {
  return seenAt > after && publishedAt > seenAt - dayMs
}

function oneArticle(article: FollowedArticle, story: string | null): News {
  return { article, articles: [article.id], story, outlets: 1 }
}

/** A story is told once, as what its first article says; later reports of it are for those who follow the story. */
function storyNews(story: Story): readonly News[] {
  const [article] = story.articles
  const outlets = new Set(story.articles.map(({ outlet }) => outlet.name)).size
  return article ? [{ article, articles: story.articles.map(({ id }) => id), story: story.id, outlets }] : []
}
