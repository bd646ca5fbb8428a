import { expect, it } from 'vitest'
import { judgeStories } from '../../../src/app/answers/judge-stories.ts'
import type { Story } from '../../../src/stories/story.ts'
import { article, story } from '../../fakes/articles.ts'

const ferry = story(article({ outlet: 'Northern Wire', title: 'Ferry aground' }))
const budget = story(article({ outlet: 'The Ledger', title: 'Budget adopted' }))

function judging() {
  const seen: string[] = []
  const remembered = new Map<string, string>()
  const judge = ({ articles }: Story) => {
    const title = articles[0]?.title ?? ''
    seen.push(title)
    return title.toUpperCase()
  }
  return { seen, ask: (...stories: readonly Story[]) => judgeStories(stories, remembered, judge) }
}

it('judges each story once, and answers in the order asked', async () => {
  const { seen, ask } = judging()
  expect(await ask(ferry, budget)).toEqual(['FERRY AGROUND', 'BUDGET ADOPTED'])
  expect(await ask(budget, ferry)).toEqual(['BUDGET ADOPTED', 'FERRY AGROUND'])
  expect(seen).toHaveLength(2)
})

it('judges a story anew that has another article, or one that was changed', async () => {
  const { seen, ask } = judging()
  await ask(ferry)
  await ask({ ...ferry, articles: [...ferry.articles, ...budget.articles] })
  await ask({ ...ferry, articles: ferry.articles.map((one) => ({ ...one, updatedAt: one.publishedAt + 1 })) })
  expect(seen).toHaveLength(3)
})

it('lets others in while it judges what takes long', async () => {
  const order: string[] = []
  const slowly = ({ articles }: Story) => {
    for (const until = performance.now() + 20; performance.now() < until; );
    order.push(articles[0]?.title ?? '')
  }
  setImmediate(() => order.push('somebody else'))
  await judgeStories([ferry, budget], new Map(), slowly)
  expect(order).toEqual(['Ferry aground', 'somebody else', 'Budget adopted'])
})
