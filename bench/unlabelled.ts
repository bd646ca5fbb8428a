import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { FollowedArticle } from '../src/articles/article.ts'
import { readFullArticles, readOpenings } from './labelled-news.ts'
import { readDayFeeds } from './recorded-day.ts'

/** What articles there are in a folder beside the project, each once and whatever their stories; none where it is absent. */
export async function unlabelledIn(material: string | null): Promise<readonly FollowedArticle[]> {
  if (material === null) return []
  return [...(await othersIn(material)), ...readFullArticles(join(material, 'data/clustering.jsonl')).articles]
}

/** Articles that are in no labelled set of full articles: the recorded days in English, then the openings. */
export async function othersIn(material: string | null): Promise<readonly FollowedArticle[]> {
  if (material === null) return []
  const days = join(material, 'newsroom/days')
  const folders = readdirSync(days).filter((name) => !/[b-z]$/.test(name))
  const recorded = (await Promise.all(folders.map((day) => readDayFeeds(join(days, day))))).flat()
  return [...recorded.filter(({ language }) => language === 'en'), ...readOpenings(join(material, 'data/summaries.jsonl')).articles]
}
