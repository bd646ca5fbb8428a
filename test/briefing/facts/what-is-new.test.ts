import { describe, expect, it } from 'vitest'
import { type FoundChange, whatIsNew } from '../../../src/briefing/facts/what-is-new.ts'
import { lateMs } from '../../../src/stories/ranking/came-since.ts'
import { createDocumentFrequencies } from '../../../src/stories/words/document-frequencies.ts'
import { article, story } from '../../fakes/articles.ts'

const frequencies = createDocumentFrequencies({ documents: 100, terms: {} })
const upTo = Date.parse('2025-02-13T06:00:00Z')
const yesterday = {
  title: 'Ferry sinks off Crete',
  text: 'A ferry sank off Crete on Wednesday and 12 people were killed, the coast guard said.',
  publishedAt: upTo - 1,
  seenAt: upTo - 1,
}
const told = { sentences: [yesterday.title, yesterday.text], language: 'en', upTo }

function changes(title: string, text = '', more: Partial<Parameters<typeof article>[0]> = {}): readonly FoundChange[] {
  const today = article({ title, text, publishedAt: upTo + 1, outlet: 'Northern Wire', ...more })
  const news = whatIsNew(story(article(yesterday), today), told, frequencies)
  return news.kind === 'update' ? news.changes : []
}

describe('what is new in a story', () => {
  it('is nothing where another outlet tells the same', () => {
    expect(changes('Ferry goes down off Crete', 'Twelve people were killed when a ferry sank off Crete, the coast guard said.')).toEqual([])
  })

  it('is a figure that changed, with what it was', () => {
    expect(
      changes('Ferry toll rises', 'A ferry sank off Crete and 14 people were killed, the coast guard said on Thursday.'),
    ).toMatchObject([{ kind: 'figure', what: 'people killed', now: '14', was: '12', passage: expect.stringContaining('14 people') }])
  })

  it('is no agreement where there are only signs of one thing', () => {
    expect(changes('Ferry company shows signs of recovery', 'The ferry company showed signs of recovery off Crete.')).toEqual([])
    expect(changes('Ferry company signs deal', 'The ferry company signed a long-awaited deal off Crete.')).toMatchObject([
      { kind: 'event', event: 'agreement' },
    ])
  })

  it('is a toll that rose, however it is put', () => {
    expect(changes('Crete ferry death toll rises to 14', 'The death toll off Crete rose to 14 people on Thursday.')).toMatchObject([
      { kind: 'figure', now: '14', was: '12' },
    ])
  })

  it('is no figure of something else', () => {
    expect(changes('Ferry had 14 lifeboats', 'The ferry that sank off Crete had 14 lifeboats on board.')).toEqual([])
  })

  it('is something that happened since', () => {
    expect(changes('Captain of Crete ferry arrested', 'The captain of the ferry was arrested on Thursday.')).toMatchObject([
      { kind: 'event', event: 'arrest', passage: 'Captain of Crete ferry arrested' },
    ])
  })

  it('is nothing that is denied or only called for, and is news once it has come', () => {
    expect(changes('Captain of Crete ferry not arrested', 'The captain of the ferry was not arrested.')).toEqual([])
    expect(changes('Families demand arrest after ferry sinks off Crete', 'They want the captain arrested.')).toEqual([])
    const denied = { ...told, sentences: [...told.sentences, 'The coast guard denied that the captain had been arrested.'] }
    const today = article({ title: 'Captain of Crete ferry arrested', text: '', publishedAt: upTo + 1, outlet: 'Northern Wire' })
    expect(whatIsNew(story(article(yesterday), today), denied, frequencies)).toMatchObject({
      kind: 'update',
      changes: [{ kind: 'event', event: 'arrest' }],
    })
  })

  it('is a person whom readers know', () => {
    expect(changes('Macron sends divers to Crete', 'French President Emmanuel Macron sent divers to the ferry.')).toMatchObject([
      { kind: 'name', name: 'Emmanuel Macron' },
    ])
  })

  it('is a quotation of somebody who is named and introduced', () => {
    expect(changes('Ferry off Crete', '"We looked for them all night," said Maria Doukas, the mayor of Chania.')).toMatchObject([
      { kind: 'quotation', speaker: 'Maria Doukas', words: 'We looked for them all night,' },
    ])
    expect(changes('Ferry off Crete', '"We looked for them all night," said Maria Doukas.')).toEqual([])
  })

  it('is in an article that its outlet rewrote', () => {
    const text = 'A ferry sank off Crete and 14 people were killed, the coast guard said.'
    const before = { publishedAt: upTo - 5, seenAt: upTo - 5 }
    expect(changes('Ferry sinks', text, { ...before, updatedAt: upTo + 5 })).toMatchObject([{ kind: 'figure', now: '14' }])
    expect(changes('Ferry sinks', text, before)).toEqual([])
  })

  it('is in an article of the day before that was read late', () => {
    const text = 'A ferry sank off Crete and 14 people were killed, the coast guard said.'
    const late = (publishedAt: number) => changes('Ferry sinks', text, { publishedAt, seenAt: upTo + 5 })
    expect(late(upTo - 5)).toMatchObject([{ kind: 'figure', now: '14' }])
    expect(late(upTo - lateMs)).toEqual([])
  })

  /** What of "a ferry sank and … were killed" is new, by what the channel was told. */
  const toll = (was: string, now: string) => {
    const said = (count: string) => `A ferry sank off Crete and ${count} people were killed, the coast guard said.`
    const today = article({ title: 'Ferry near Crete', text: said(now), publishedAt: upTo + 1, outlet: 'Northern Wire' })
    const before = article({ ...yesterday, text: said(was) })
    const news = whatIsNew(story(before, today), { ...told, sentences: [said(was)] }, frequencies)
    return news.kind === 'update' ? news.changes.map((change) => (change.kind === 'figure' ? [change.was, change.now] : change.kind)) : []
  }

  it.each([
    ['10 to 12', '12'],
    ['10 to 12', '11'],
    ['12', '10 to 12'],
    ['12', 'more than 10'],
    ['12', 'at least 12'],
    ['more than 900', '920'],
    ['at least 950', 'more than 900'],
    ['nearly 1,000', '970'],
    ['970', 'nearly 1,000'],
    ['up to 40', '38'],
    ['about 900', '920'],
  ])('is no number that a range or a bound holds: %s, then %s', (was, now) => {
    expect(toll(was, now)).toEqual([])
  })

  it.each([
    ['10 to 12', '14'],
    ['10 to 12', '12 to 15'],
    ['at least 12', '13'],
    ['12', 'at least 14'],
    ['more than 900', 'at least 950'],
    ['more than 900', 'more than 1,000'],
    ['at least 900', '850'],
    ['up to 40', '35'],
    ['about 900', '1,100'],
  ])('is a number beyond a range or a bound, in the words that bound it: %s, then %s', (was, now) => {
    expect(toll(was, now)).toEqual([[was, now]])
  })

  it('is a toll that was the number of the hurt before', () => {
    const said = 'Twelve people were killed and 30 people were injured when a ferry sank off Crete.'
    const now = said.replace('Twelve', 'Thirty')
    const today = article({ title: 'Ferry near Crete', text: now, publishedAt: upTo + 1, outlet: 'Northern Wire' })
    const news = whatIsNew(story(article({ ...yesterday, text: said }), today), { ...told, sentences: [said] }, frequencies)
    expect(news).toMatchObject({ kind: 'update', changes: [{ kind: 'figure', was: 'Twelve', now: 'Thirty' }] })
  })

  it('is no number of another place', () => {
    const said = 'The quake killed 12 people in Turkey.'
    const before = article({ ...yesterday, title: 'Quake', text: said })
    const changesBy = (text: string) =>
      whatIsNew(
        story(before, article({ title: 'Quake', text, publishedAt: upTo + 1, outlet: 'Northern Wire' })),
        { ...told, sentences: [said] },
        frequencies,
      )
    expect(changesBy('The quake killed 30 people in Syria.')).toEqual({ kind: 'running' })
    expect(changesBy('The quake killed 30 people in Turkey.')).toMatchObject({ kind: 'update', changes: [{ was: '12', now: '30' }] })
  })
})
