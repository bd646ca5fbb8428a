import type { FollowedArticle } from '../../src/articles/article.ts'
import { type Section, sectionSchema } from '../../src/sections/section.ts'
import type { Story } from '../../src/stories/story.ts'

/** A story of articles that differ from a plain English one as said. */
export function story(...articles: Partial<FollowedArticle>[]): Story {
  return { id: 's', articles: articles.map(article) }
}

export function section(given: Partial<Section> & { readonly name: string }): Section {
  return sectionSchema.parse({ title: given.name, letter: given.name.charAt(0), ...given })
}

function article(given: Partial<FollowedArticle>, index: number): FollowedArticle {
  const outlet = { name: 'The Paper', country: null, owner: null, stateMedia: false }
  const times = { publishedAt: 0, seenAt: 0, updatedAt: null, datedBy: 'feed' as const }
  const url = `https://paper.example/news/${index}`
  return {
    id: String(index),
    url,
    feed: '',
    title: 'A title',
    text: '',
    language: 'en',
    authors: [],
    ...times,
    outlet,
    section: null,
    ...given,
  }
}
