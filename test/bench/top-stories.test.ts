import { expect, test } from 'vitest'
import { articleOf, labelledNews } from '../../bench/labelled-news.ts'
import { topStoriesRow } from '../../bench/top-stories.ts'

const articles = ['Harbour closed', 'Bridge opened'].map((title, i) => articleOf(`${i}`, title, '', 0, `outlet ${i}`))
const news = labelledNews(
  'a day',
  articles.map((article) => ({ article, story: null })),
)
const found = [{ id: 'both', articles }]

test('what is wrong among the highest stories is told', () => {
  expect(topStoriesRow(news, found, [])).toMatchObject({ figure: 9, detail: '1: no event' })
})

test('of a day kept aside only how many are', () => {
  expect(topStoriesRow({ ...news, isKeptAside: true }, found, [])).toMatchObject({ figure: 9, detail: '' })
})
