import type { RawBuilder } from 'kysely'
import type { SearchQuery } from '../../../app/answers/search-query.ts'
import type { Database } from '../tables.ts'

/** What of an article is indexed. */
export type IndexedArticle = {
  readonly id: string
  readonly feed: string
  readonly title: string
  readonly text: string
  readonly language: string
}

/** Where articles are found by their terms. Each database has its own kind of it; all else of the store is common SQL. */
export type TextIndex = {
  /** Makes its tables, in a migration. An article that is deleted must leave the index by itself. */
  create(db: Database): Promise<void>
  /** Indexes articles that are stored, in place of what was indexed of them before. */
  put(trx: Database, articles: readonly IndexedArticle[]): Promise<void>
  /** A table expression of those that match: `article`, and `score` above 0, higher is better, the title counting most. */
  matches(query: SearchQuery): RawBuilder<{ article: string; score: number }>
  /** Terms that begin with `prefix`, the most frequent first. */
  termsWith(db: Database, prefix: string, limit: number): Promise<readonly string[]>
}
