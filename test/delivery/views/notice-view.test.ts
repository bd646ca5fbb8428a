import { expect, it } from 'vitest'
import { noticeView } from '../../../src/delivery/views/notice-view.ts'
import { said } from '../../app/desk.ts'
import { article } from '../../fakes/articles.ts'

it('says in which language a headline stands that is not the reader’s', () => {
  const items = [
    article({ title: 'Hafen von Hamburg steht still', outlet: 'Tagesblatt', language: 'de' }),
    article({ title: 'Hamburg port stands still', outlet: 'Quay', language: 'en' }),
  ].map((one) => ({ article: one, articles: [one.id], story: null, outlets: 1 }))
  const notice = noticeView([{ follow: { id: 'f1', label: 'Hamburg' }, items }], { zone: 'UTC', language: 'en', audience: 'caller' })
  expect(said(notice)).toMatch(
    /^New on Hamburg\nTagesblatt \(in German\): Hafen von Hamburg steht still, .*\nQuay: Hamburg port stands still, /,
  )
})

it('names the newest of many, and counts the others', () => {
  const items = Array.from({ length: 12 }, (_, hour) => {
    const one = article({ title: `Port news of hour ${hour}`, publishedAt: hour * 3_600_000 })
    return { article: one, articles: [one.id], story: null, outlets: 1 }
  })
  const notice = said(noticeView([{ follow: { id: 'f1', label: 'port' }, items }], { zone: 'UTC', language: 'en', audience: 'caller' }))
  expect(notice).toMatch(/hour 2[\s\S]*hour 11[\s\S]*and 2 more/)
  expect(notice).not.toMatch(/hour 1,/)
})
