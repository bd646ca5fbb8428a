import { type RawBuilder, sql } from 'kysely'
import type { SearchQuery, Way } from '../../../app/answers/search-query.ts'
import { indexedTerms } from '../../../app/answers/search-terms.ts'
import { chunks } from '../chunks.ts'
import type { Database } from '../tables.ts'
import type { IndexedArticle, TextIndex } from './text-index.ts'

/** A match in the title counts as four in the text. */
const titleWeight = 4

/**
 * Full text in FTS5. The program cuts and stems the words, and the tokenizer only parts them at spaces and signs. The index keeps no
 * text of its own (content='').
 *
 * @see https://www.sqlite.org/fts5.html#contentless_delete_tables
 */
export const sqliteTextIndex: TextIndex = { create, put, matches, termsWith }

async function create(db: Database): Promise<void> {
  await sql`create virtual table article_terms using fts5(title, text, content='', contentless_delete=1,
    tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* Co'")`.execute(db)
  await sql`create virtual table article_vocabulary using fts5vocab(article_terms, row)`.execute(db)
  // A rowid that is no column of its own may change when the file is compacted.
  await sql`create table searched_articles (
    number integer primary key,
    article text not null unique references articles (id) on delete cascade)`.execute(db)
  await sql`create trigger searched_articles_forgotten after delete on searched_articles
    begin delete from article_terms where rowid = old.number; end`.execute(db)
}

async function put(trx: Database, articles: readonly IndexedArticle[]): Promise<void> {
  for (const chunk of chunks(articles)) {
    const ids = sql.join(chunk.map(({ id }) => sql`${id}`))
    await sql`delete from searched_articles where article in (${ids})`.execute(trx)
    for (const article of chunk) await putOne(trx, article)
  }
}

async function putOne(trx: Database, article: IndexedArticle): Promise<void> {
  const { title, text } = indexedTerms(article)
  await sql`insert into searched_articles (article) values (${article.id})`.execute(trx)
  await sql`insert into article_terms (rowid, title, text)
    values ((select number from searched_articles where article = ${article.id}), ${title}, ${text})`.execute(trx)
}

function matches(query: SearchQuery): RawBuilder<{ article: string; score: number }> {
  return sql`(select searched_articles.article, -bm25(article_terms, ${sql.lit(titleWeight)}, 1.0) as score
    from article_terms join searched_articles on searched_articles.number = article_terms.rowid
    where article_terms match ${matchOf(query)})`
}

async function termsWith(db: Database, prefix: string, limit: number): Promise<readonly string[]> {
  const { rows } = await sql<{ term: string }>`select term from article_vocabulary
    where term >= ${prefix} and term < ${`${prefix}\u{10ffff}`} order by doc desc, term limit ${limit}`.execute(db)
  return rows.map(({ term }) => term)
}

/** https://www.sqlite.org/fts5.html#full_text_query_syntax: a string in quotes holds no syntax. */
function matchOf(query: SearchQuery): string {
  return query.map((wanted) => `(${wanted.map(allOf).join(' OR ')})`).join(' AND ')
}

function allOf(way: Way): string {
  return `(${way.map(phraseOf).join(' AND ')})`
}

function phraseOf(term: string): string {
  const words = term.replace(/\*$/, '').replaceAll('"', '""')
  return `"${words}"${term.endsWith('*') ? '*' : ''}`
}
