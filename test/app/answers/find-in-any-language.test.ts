import { expect, it } from 'vitest'
import { findEveryWord, findInAnyLanguage } from '../../../src/app/answers/find-in-any-language.ts'
import type { SearchQuery } from '../../../src/app/answers/search-query.ts'
import type { FoundArticle, Store } from '../../../src/app/ports.ts'
import { article } from '../../fakes/articles.ts'

const window = { from: 0, to: 9_000 }

/** Finds an article where each thing wanted stands in it in one of its ways; the rarer a term, the higher the score. */
function archive(texts: Readonly<Record<string, readonly string[]>>): Pick<Store, 'search'> {
  const holds = (terms: readonly string[], term: string) =>
    terms.some((one) => (term.endsWith('*') ? one.startsWith(term.slice(0, -1)) : one === term))
  const rarity = (term: string) => 1 / Object.values(texts).filter((terms) => holds(terms, term)).length
  return {
    search: async (_workspace, query: SearchQuery) =>
      Object.entries(texts).flatMap(([id, terms]): readonly FoundArticle[] => {
        const met = query.map((wanted) => wanted.filter((way) => way.every((term) => holds(terms, term))))
        if (query.length === 0 || met.some((ways) => ways.length === 0)) return []
        return [{ article: article({ title: 'News', id }), story: null, score: Math.max(...met.flat(2).map(rarity)) }]
      }),
  }
}

const found = async (words: string, texts: Readonly<Record<string, readonly string[]>>) =>
  (await findInAnyLanguage({ workspace: 'one', words, window }, archive(texts))).map(({ article, score }) => [article.id, score])

const texts = { a: ['sanction'], b: ['sanction', 'russia'], c: ['sanktion', 'russland'], d: ['制裁'] }

it('finds what was typed first, then the same in other languages', async () => {
  expect(await found('sanctions', texts)).toEqual([
    ['a', 0.5],
    ['b', 0.5],
    ['c', 0.25],
    ['d', 0.25],
  ])
})

it('finds other languages where nothing is told in the one that was typed', async () => {
  expect((await found('sanciones', texts)).map(([id]) => id)).toEqual(['c', 'd', 'a', 'b'])
  expect((await found('sanciones contra Rusia', texts)).map(([id]) => id)).toEqual(['b', 'c'])
})

it('leaves out words that carry no meaning only where nothing is found with them', async () => {
  const strange = { a: ['zeppelin', 'ballon'], b: ['zeppelin', 'gegen', 'ballon'] }
  expect((await found('Zeppelin gegen Ballon', strange)).map(([id]) => id)).toEqual(['b'])
  expect((await found('Zeppelin gegen Ballon', { a: strange.a })).map(([id]) => id)).toEqual(['a'])
})

it('finds nothing of what nobody tells', async () => {
  expect(await found('sanctions zeppelin', texts)).toEqual([])
  expect(await found('', texts)).toEqual([])
})

const everyWord = async (words: string, all: Readonly<Record<string, readonly string[]>>) =>
  (await findEveryWord({ workspace: 'one', words, window }, archive(all))).map(({ article }) => article.id)

it('finds every word in any language for those who follow them', async () => {
  expect(await everyWord('sanctions', texts)).toEqual(['a', 'b', 'c', 'd'])
  expect(await everyWord('制裁', texts)).toEqual(['a', 'b', 'c', 'd'])
  expect(await everyWord('sanctions Russia', texts)).toEqual(['b', 'c'])
})

it('leaves no word out for those who follow while anything is found with it', async () => {
  const told = { a: ['ukrain', 'war'], b: ['ukrain', 'harvest'] }
  expect(await everyWord('Ukraine war', told)).toEqual(['a'])
  expect(await everyWord('Sanktionen gegen Russland', texts)).toEqual(['b', 'c'])
})
