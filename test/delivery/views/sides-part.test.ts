import { expect, it } from 'vitest'
import type { FollowedArticle } from '../../../src/articles/article.ts'
import type { Side } from '../../../src/briefing/writing/sides.ts'
import { sidesPart } from '../../../src/delivery/views/sides-part.ts'

const outlet = (name: string, stateMedia = false) => ({ name, country: null, owner: null, stateMedia })
const article: FollowedArticle = {
  ...{ id: 'a1', url: 'https://ledger.test/1', feed: 'f', title: 'Talks', text: '', language: 'de', authors: [], section: null },
  ...{ outlet: outlet('Ledger'), publishedAt: 1, seenAt: 1, updatedAt: null, datedBy: 'feed' },
}
const sides: readonly Side[] = [
  { country: 'de', outlets: [outlet('Ledger'), outlet('Tide', true)], only: { article, text: 'Drei Minister kamen.' } },
  { country: null, outlets: [outlet('Quay')], only: null },
]
const linesOf = (marksState: boolean) =>
  sidesPart(sides, { language: 'en', marksState }).flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'list' ? block.items.map((item) => item.map((span) => ('text' in span ? span.text : '')).join('')) : [],
    ),
  )

it('names countries and their outlets, state media where that is wished, and what one side alone has, in its language and with its link', () => {
  expect(linesOf(true)).toEqual([
    'Germany: Ledger and Tide (state media). Only here: Drei Minister kamen. Ledger',
    'Country not known: Quay',
  ])
  expect(linesOf(false)[0]).toMatch(/^Germany: Ledger and Tide\. /)
  const spans = sidesPart(sides, { language: 'en', marksState: true })
  expect(spans).toMatchObject([
    {
      blocks: [
        { kind: 'heading' },
        {
          items: [
            expect.arrayContaining([
              { kind: 'text', text: 'Drei Minister kamen.', language: 'de' },
              { kind: 'link', text: 'Ledger', url: 'https://ledger.test/1', language: 'de' },
            ]),
            expect.anything(),
          ],
        },
      ],
    },
  ])
})

it('is nothing where there are no sides', () => {
  expect(sidesPart([], { language: 'en', marksState: true })).toEqual([])
})
