import type { FollowedArticle } from '../articles/article.ts'
import { assignSections } from '../sections/assign.ts'
import type { Section } from '../sections/section.ts'
import type { Story } from '../stories/story.ts'
import { voicesOf } from '../stories/voices.ts'
import type { Follow } from './follow.ts'
import type { Store } from './ports.ts'
import { searchQuery } from './search-query.ts'

/** One piece of news: an article to name, and all the articles that are old news once it is told. */
export type News = {
  readonly article: FollowedArticle
  readonly articles: readonly string[]
  /** Id of its story; null where it was not grouped yet. */
  readonly story: string | null
  readonly outlets: number
}

const dayMs = 86_400_000
/** Feeds list articles for some days after they were published. */
const lookedBackMs = 7 * dayMs
const mostFound = 50
/** A story is news of its section when so many independent voices report it; see makeBriefing. */
const fewestVoices = 2

/** Everything that answers a follow and came after it, told or not, oldest first. */
export async function newsOf(
  { workspace, followed, madeAt }: Pick<Follow, 'workspace' | 'followed' | 'madeAt'>,
  { store, sections }: { readonly store: Pick<Store, 'story' | 'stories' | 'search'>; readonly sections: readonly Section[] },
  now: number,
): Promise<readonly News[]> {
  switch (followed.kind) {
    case 'story': {
      const story = await store.story(workspace, followed.story)
      return (story?.articles ?? []).filter(({ seenAt }) => seenAt > madeAt).map((article) => oneArticle(article, story?.id ?? null))
    }
    case 'words': {
      const window = { from: now - lookedBackMs, to: now }
      const found = await store.search(workspace, searchQuery(followed.words), window, mostFound)
      return found
        .filter(({ article }) => article.seenAt > madeAt)
        .toSorted((a, b) => a.article.publishedAt - b.article.publishedAt)
        .map(({ article, story }) => oneArticle(article, story))
    }
    case 'section':
      return (await sectionStories(workspace, followed.section, { store, sections }, now)).flatMap(storyNews)
  }
}

/** The stories of the last day that a briefing of the section could tell. */
export async function sectionStories(
  workspace: string,
  section: string,
  { store, sections }: { readonly store: Pick<Store, 'stories'>; readonly sections: readonly Section[] },
  now: number,
): Promise<readonly Story[]> {
  const stories = await store.stories(workspace, { from: now - dayMs, to: now })
  return stories.filter((story) => {
    if (voicesOf(story).length < fewestVoices) return false
    const [best] = assignSections(story, sections)
    return best?.section === section && best.light === undefined
  })
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
