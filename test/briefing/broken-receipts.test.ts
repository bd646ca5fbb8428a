import { describe, expect, it } from 'vitest'
import type { FollowedArticle } from '../../src/articles/article.ts'
import type { Briefing } from '../../src/briefing/briefing.ts'
import { brokenReceipts } from '../../src/briefing/broken-receipts.ts'
import { article } from '../fakes/articles.ts'
import { sampleBriefing } from '../fakes/sample-briefing.ts'

const said = 'A ferry sank off Crete and 14 people were killed, the coast guard said.'
const first = { id: 'a', outlet: 'Northern Wire', title: 'Ferry sinks off Crete', text: said }

/** A briefing of one sentence, with these receipts. */
function telling(...receipts: readonly FollowedArticle[]): Briefing {
  const sample = sampleBriefing()
  const [section] = sample.sections
  const [story] = section?.stories ?? []
  const [own, ...others] = receipts.map(({ id }, index) => ({ source: index + 1, article: id, passage: said }))
  if (!section || !story || !own) throw new Error('A telling needs a story and a receipt')
  const sentence = { text: said, language: 'en', citations: [own, ...others] } as const
  return {
    ...sample,
    opening: [],
    inShort: [],
    sections: [{ ...section, stories: [{ ...story, sentences: [sentence], figures: [], quotes: [] }] }],
  }
}

const broken = (briefing: Briefing, ...rewritten: readonly FollowedArticle[]) =>
  brokenReceipts(briefing, new Map(rewritten.map((one) => [one.id, one])))

describe('a posted sentence', () => {
  it('stands while its article does, and while the article says the same in other words', () => {
    expect(broken(telling(article(first)))).toEqual([])
    expect(broken(telling(article(first)), article({ ...first, text: `Updated. ${said}` }))).toEqual([])
    const reworded = 'The coast guard said a ferry sank off Crete and 14 people were killed.'
    expect(broken(telling(article(first)), article({ ...first, text: reworded }))).toEqual([])
  })

  it('no longer stands when its article prints another number, and what it says now is told', () => {
    const now = 'A ferry sank off Crete and 11 people were killed, the coast guard said.'
    expect(broken(telling(article(first)), article({ ...first, text: now }))).toMatchObject([
      { shortId: 't1', text: said, outlet: 'Northern Wire', reason: 'rewritten', now },
    ])
  })

  it('stands while another outlet bears it out', () => {
    const other = article({ ...first, id: 'b', outlet: 'Baltic Courier' })
    const now = article({ ...first, text: 'A ferry ran aground off Crete and nobody was hurt.' })
    expect(broken(telling(article(first), other), now)).toEqual([])
  })

  it('no longer stands when its outlet takes the article back', () => {
    const now = article({ ...first, title: 'WITHDRAWN: Ferry sinks off Crete', text: `This article has been withdrawn.` })
    expect(broken(telling(article(first)), now)).toMatchObject([{ reason: 'withdrawn', now: null }])
  })

  it('no longer stands when its outlet takes the article back and leaves the words', () => {
    const now = article({ ...first, title: 'RETRACTED: Ferry sinks off Crete' })
    expect(broken(telling(article(first)), now)).toMatchObject([{ reason: 'withdrawn', now: null }])
  })

  it.each([
    ['de', 'Dieser Artikel wurde zurückgezogen.'],
    ['fr', 'Cet article a été retiré.'],
    ['es', 'Este artículo ha sido eliminado.'],
    ['it', 'Questo articolo è stato rimosso.'],
    ['ru', 'Статья отозвана редакцией.'],
    ['uk', 'Матеріал видалено редакцією.'],
    ['ar', 'تم حذف المقال.'],
    ['zh', '本文已被撤回。'],
  ])('is taken back in other languages: %s', (language, text) => {
    expect(broken(telling(article(first)), article({ ...first, language, text }))).toMatchObject([{ reason: 'withdrawn' }])
  })

  it('stands though its article was titled as if it were taken back when it was cited', () => {
    const title = 'Withdrawn: the ferry that sank off Crete'
    const briefing = telling(article(first))
    const cited = { ...briefing, sources: [{ ...briefing.sources[0], number: 1, article: 'a', title }] } as Briefing
    expect(broken(cited, article({ ...first, title, text: `${said} The search goes on.` }))).toEqual([])
    expect(broken(cited, article({ ...first, title, text: said.replace('14', '11') }))).toMatchObject([{ reason: 'rewritten' }])
  })

  it.each([
    ['goes on as it was told', { kind: 'running', since: 0 } as const],
    ['has no sentence that stands alone', { kind: 'new' } as const],
  ])('is the headline where its story %s', (_, status) => {
    const briefing = telling(article(first))
    const headline = { text: first.title, language: 'en', citations: [{ source: 1, article: 'a', passage: first.title }] } as const
    const sections = briefing.sections.map((section) => ({
      ...section,
      stories: section.stories.map((story) => ({ ...story, headline, sentences: [], status })),
    }))
    const now = article({ ...first, title: 'Storks return to the pier', text: 'They nest above the coast guard.' })
    expect(broken({ ...briefing, sections }, now)).toMatchObject([{ text: first.title, reason: 'rewritten' }])
  })

  it('is looked for in the opening and in short too', () => {
    const briefing = telling(article(first))
    const text = 'Fourteen passengers of a ferry drowned off Crete in a storm on Sunday.'
    const line = { text, language: 'en', citations: [{ source: 1, article: 'a', passage: text }] } as const
    const now = article({ ...first, text: `${said} A storm was blowing.` })
    for (const posted of [
      { ...briefing, opening: [line] },
      { ...briefing, inShort: [line] },
    ])
      expect(broken(posted, now)).toMatchObject([{ shortId: 't1', text, reason: 'rewritten' }])
  })

  it('is the headline alone where only that was posted', () => {
    const briefing = telling(article(first))
    const citations = [{ source: 1, article: 'a', passage: first.title }] as const
    const headline = { text: first.title, language: 'en', citations }
    const lone = briefing.sections.map((section) => ({
      ...section,
      stories: section.stories.map((story) => ({ ...story, headline, status: { kind: 'lone' } as const })),
    }))
    const posted = { ...briefing, sections: lone }
    expect(broken(posted, article({ ...first, text: 'The coast guard said no more.' }))).toEqual([])
    const now = article({ ...first, title: 'WITHDRAWN', text: 'This article has been withdrawn.' })
    expect(broken(posted, now)).toMatchObject([{ text: first.title, reason: 'withdrawn' }])
  })
})

describe('a posted headline above sentences', () => {
  const toll = { ...first, title: 'Ferry sinks off Crete, 12 dead', text: `${said} The sea was calm.` }

  /** A briefing of the sentence under a headline, which rests on the title. */
  function headed(text: string = toll.title): Briefing {
    const briefing = telling(article(toll))
    const headline = { text, language: 'en', citations: [{ source: 1, article: 'a', passage: toll.title }] } as const
    const source = { number: 1, article: 'a', title: toll.title, outlet: 'Northern Wire', language: 'en', url: '', publishedAt: 0 }
    const sections = briefing.sections.map((section) => ({ ...section, stories: section.stories.map((one) => ({ ...one, headline })) }))
    return { ...briefing, sections, sources: [{ ...source, stateMedia: false }] }
  }

  it('stands while its title does, and while the title says the same in other words', () => {
    for (const title of [toll.title, 'Twelve dead as ferry sinks off Crete'])
      expect(broken(headed(), article({ ...toll, title }))).toEqual([])
  })

  it.each([
    'Ferry sinks off Crete, 14 dead',
    'Ferry sinks off Crete, nobody dead',
  ])('no longer stands when its title says otherwise: %s', (title) => {
    expect(broken(headed(), article({ ...toll, title }))).toMatchObject([{ text: toll.title, reason: 'rewritten', now: title }])
  })

  it('no longer stands when its title alone is corrected, and the text still says it', () => {
    const text = 'A ferry sank off Crete and 12 people died. A ferry sank off Crete and 14 people were killed, the coast guard said.'
    const title = 'Ferry sinks off Crete, 14 dead'
    expect(broken(headed(), article({ ...toll, title, text }))).toMatchObject([{ text: toll.title, now: title }])
  })

  it('stands when its title only leaves a word out, and falls when that is a number', () => {
    const text = 'The coast guard said no more.'
    const shorter = article({ ...toll, title: 'Ferry sinks, 12 dead', text })
    expect(broken(headed(), shorter)).not.toContainEqual(expect.objectContaining({ text: toll.title }))
    const bare = article({ ...toll, title: 'Ferry sinks off Crete', text })
    expect(broken(headed(), bare)).toContainEqual(expect.objectContaining({ text: toll.title, now: bare.title }))
  })

  it('stands when its title tells something newer, and the text still says it', () => {
    const text = `A ferry sank off Crete, with 12 dead. ${said}`
    expect(broken(headed(), article({ ...toll, title: 'Captain of Crete ferry arrested', text }))).toEqual([])
  })

  it('is told once where it is the first sentence, with and without its full stop', () => {
    const text = 'A ferry sank off Crete and 14 people were killed, the coast guard said'
    const briefing = telling(article(first))
    const headline = { text, language: 'en', citations: [{ source: 1, article: 'a', passage: said }] } as const
    const sections = briefing.sections.map((section) => ({ ...section, stories: section.stories.map((one) => ({ ...one, headline })) }))
    const now = article({ ...first, text: said.replace('14', '11') })
    expect(broken({ ...briefing, sections }, now)).toHaveLength(1)
  })
})

it('no longer stands when it is what a story has new, and its title says otherwise', () => {
  const briefing = telling(article(first))
  const title = 'Captain of ferry arrested'
  const about = { text: title, language: 'en', citations: [{ source: 2, article: 'b', passage: title }] } as const
  const status = { kind: 'update', since: 0, changes: [{ kind: 'event', event: 'arrest', about }] } as const
  const sections = briefing.sections.map((section) => ({ ...section, stories: section.stories.map((one) => ({ ...one, status })) }))
  const sources = briefing.sources.map((source) => (source.number === 2 ? { ...source, article: 'b', title } : source))
  const now = article({ ...first, id: 'b', title: 'Captain of ferry heard', text: 'The captain was heard by the coast guard.' })
  expect(broken({ ...briefing, sections, sources }, now)).toMatchObject([{ text: title, reason: 'rewritten', now: now.title }])
})
