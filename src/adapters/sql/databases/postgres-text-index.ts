import { type RawBuilder, sql } from 'kysely'
import type { SearchQuery, Way } from '../../../app/answers/search-query.ts'
import { indexedTerms } from '../../../app/answers/search-terms.ts'
import { chunks } from '../chunks.ts'
import type { Database } from '../tables.ts'
import { storableText } from './storable-text.ts'
import type { IndexedArticle, TextIndex } from './text-index.ts'

/** Weights of tsvector's D, C, B and A: a match in the title (A) counts as four in the text (D). */
const weights = sql.lit('{0.25, 0, 0, 1}')
/** Divides by 1 + the logarithm of the length: https://www.postgresql.org/docs/18/textsearch-controls.html#TEXTSEARCH-RANKING */
const shortFirst = sql.lit(1)
/** PostgreSQL takes lexemes of 2,046 bytes and positions up to 16,383: https://www.postgresql.org/docs/18/textsearch-limitations.html */
const longestTerm = 500

/**
 * Full text in a tsvector under a GIN index. The program cuts and stems the words, so that no dictionary of the server is asked. How
 * often a term is found is counted beside it, since the index cannot tell: rare terms weigh more, and the frequent are offered first.
 */
export const postgresTextIndex: TextIndex = { create, put, matches, termsWith }

async function create(db: Database): Promise<void> {
  await sql`create table searched_articles (
    article text primary key references articles (id) on delete cascade,
    terms tsvector not null)`.execute(db)
  await sql`create index searched_articles_terms on searched_articles using gin (terms)`.execute(db)
  // A row that is counted up often finds room beside itself.
  await sql`create table article_vocabulary (
    term text collate "C" primary key,
    documents bigint not null) with (fillfactor = 70)`.execute(db)
  await sql`create function count_searched_terms() returns trigger language plpgsql as $$ begin
    insert into article_vocabulary as known (term, documents)
      select word.lexeme, count(*) from changed, unnest(changed.terms) as word group by word.lexeme order by word.lexeme
      on conflict (term) do update set documents = known.documents + excluded.documents;
    return null;
  end $$`.execute(db)
  await sql`create function forget_searched_terms() returns trigger language plpgsql as $$ begin
    with gone as (select word.lexeme as term, count(*) as documents from changed, unnest(changed.terms) as word group by word.lexeme),
      less as (update article_vocabulary known set documents = known.documents - gone.documents
        from gone where known.term = gone.term and known.documents > gone.documents)
      delete from article_vocabulary known using gone where known.term = gone.term and known.documents <= gone.documents;
    return null;
  end $$`.execute(db)
  await sql`create trigger searched_terms_counted after insert on searched_articles
    referencing new table as changed for each statement execute function count_searched_terms()`.execute(db)
  await sql`create trigger searched_terms_forgotten after delete on searched_articles
    referencing old table as changed for each statement execute function forget_searched_terms()`.execute(db)
}

async function put(trx: Database, articles: readonly IndexedArticle[]): Promise<void> {
  for (const chunk of chunks(articles)) {
    await sql`delete from searched_articles where article in (${sql.join(chunk.map(({ id }) => sql`${id}`))})`.execute(trx)
    const rows = chunk.map((article) => sql`(${article.id}, ${vectorOf(indexedTerms(article))}::tsvector)`)
    await sql`insert into searched_articles (article, terms) values ${sql.join(rows)}`.execute(trx)
  }
}

function matches(query: SearchQuery): RawBuilder<{ article: string; score: number }> {
  const terms = [...new Set(query.flat(2))]
  return sql`(select searched.article, ${sql.join(terms.map(scoreOf), sql` + `)} as score
    from searched_articles as searched
    where searched.terms @@ ${query.map((wanted) => `(${wanted.map(allOf).join(' | ')})`).join(' & ')}::tsquery)`
}

/** How often and where the article has the term, times how rare it is. */
function scoreOf(term: string): RawBuilder<number> {
  const rarity = sql`(select ln(1 + (select count(*) from searched_articles) / documents::float8)
    from article_vocabulary where term = ${wordOf(term)})`
  return sql`coalesce(ts_rank(${weights}, searched.terms, ${quoted(term)}::tsquery, ${shortFirst}) * ${term.endsWith('*') ? sql.lit(1) : rarity}, 0)`
}

async function termsWith(db: Database, prefix: string, limit: number): Promise<readonly string[]> {
  const beginning = storableText(prefix)
  const { rows } = await sql<{ term: string }>`select term from article_vocabulary
    where term >= ${beginning} and term < ${`${beginning}\u{10ffff}`} order by documents desc, term limit ${limit}`.execute(db)
  return rows.map(({ term }) => term)
}

/** Each term with the places where it stands: those of the title first. */
function vectorOf({ title, text }: { readonly title: string; readonly text: string }): string {
  const places = new Map<string, string[]>()
  const add = (term: string, place: string) => {
    const known = places.get(term)
    if (known) known.push(place)
    else places.set(term, [place])
  }
  const [inTitle, inText] = [title, text].map((terms) => terms.split(' ').filter(Boolean).map(wordOf))
  inTitle?.forEach((term, index) => {
    add(term, `${index + 1}A`)
  })
  inText?.forEach((term, index) => {
    add(term, `${(inTitle?.length ?? 0) + index + 1}`)
  })
  return [...places].map(([term, at]) => `${literal(term)}:${at.join(',')}`).join(' ')
}

function allOf(way: Way): string {
  return `(${way.map(quoted).join(' & ')})`
}

/** A term of a question as tsquery takes it; in quotes it holds no syntax. */
function quoted(term: string): string {
  // Of no letters there is no lexeme, and a blank is in no index.
  return `${literal(wordOf(term) || ' ')}${term.endsWith('*') ? ':*' : ''}`
}

function wordOf(term: string): string {
  return [...storableText(term.replace(/\*$/, ''))].slice(0, longestTerm).join('')
}

function literal(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}
