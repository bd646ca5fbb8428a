import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { storyThresholds } from '../../../config/thresholds.ts'
import type { Article } from '../../../src/articles/article.ts'
import { createDesk } from '../../../src/stories/desk.ts'
import { anchorLikeness, anchorsIn, openingRead } from '../../../src/stories/pairs/anchors.ts'
import { createDocumentFrequencies } from '../../../src/stories/words/document-frequencies.ts'
import { article } from '../../fakes/articles.ts'
import { outlets } from '../../newsroom/outlets.ts'
import { pathOf } from '../../newsroom/published.ts'

const at = Date.parse('2025-02-13T06:00:00Z')

describe('anchorsIn', () => {
  const anchorsOf = (one: Article) => anchorsIn(openingRead(one), one)

  it('gives a Chinese and an English report of one call the same anchors', () => {
    const english = anchorsOf(article({ title: 'Trump and Putin speak for 90 minutes about Ukraine', publishedAt: at }))
    const chinese = anchorsOf(article({ title: '特朗普与普京通话90分钟，谈及乌克兰', language: 'zh', publishedAt: at }))
    expect([...chinese].filter((anchor) => english.has(anchor)).toSorted()).toEqual([
      'n:90:',
      'person:donald-trump',
      'person:vladimir-putin',
      'ua',
    ])
  })

  it('takes no number out of a date', () => {
    expect(
      [...anchorsOf(article({ title: '中国外交部2月13日表示', language: 'zh', publishedAt: at }))].filter((anchor) =>
        anchor.startsWith('n:'),
      ),
    ).toEqual([])
  })
})

describe('anchorLikeness', () => {
  const rarity = () => 4
  const many = new Set(['person:a', 'person:b', 'ua', 'n:90:'])

  it('is highest for two that name the same', () => {
    expect(anchorLikeness(many, many, rarity, 100)).toBeCloseTo(8.4)
  })

  it('matches a case worked by hand: 3 of 4 shared, all equally rare, is 12 · (3/4 − 0.3)', () => {
    const other = new Set(['person:a', 'person:b', 'ua', 'n:12:'])
    expect(anchorLikeness(many, other, rarity, 100)).toBeCloseTo(5.4)
    expect(anchorLikeness(many, new Set([...other, 'fr', 'de']), rarity, 100)).toBeCloseTo(12 * (3 / Math.sqrt(24) - 0.3))
  })

  it('says nothing for places alone, or for what everybody names', () => {
    expect(anchorLikeness(new Set(['city:berlin', 'de']), new Set(['city:berlin', 'de']), rarity, 100)).toBeUndefined()
    expect(anchorLikeness(many, many, () => 0.5, 100)).toBeUndefined()
  })
})

describe('the desk, on the bundled newsroom', () => {
  const labels: Record<string, { readonly story: string | null }> = JSON.parse(
    readFileSync(new URL('../../newsroom/labels.json', import.meta.url), 'utf8'),
  )
  const background = JSON.parse(readFileSync(new URL('../../../config/document-frequencies.json', import.meta.url), 'utf8'))
  const told = outlets.flatMap((outlet) =>
    outlet.articles.map((one) => ({
      label: labels[pathOf(outlet, one)]?.story ?? null,
      article: article({
        id: pathOf(outlet, one),
        outlet: outlet.name,
        title: one.title,
        text: (one.paragraphs ?? [one.summary]).join('\n\n'),
        language: outlet.language.split('-')[0] ?? 'en',
        publishedAt: Date.parse(one.at),
      }),
    })),
  )
  const desk = createDesk({ frequencies: createDocumentFrequencies(background), thresholds: storyThresholds })
  desk.add(told.map((one) => one.article))
  desk.review(Date.parse('2025-02-14T06:00:00Z'))
  const storyOf = new Map(desk.stories().flatMap((story) => story.articles.map((one) => [one, story.id] as const)))
  const labelled = told.filter(({ label }) => label !== null)
  const pairs = labelled.flatMap((a, index) =>
    labelled
      .slice(index + 1)
      .flatMap((b) =>
        a.article.language === b.article.language
          ? []
          : [{ same: a.label === b.label, joined: storyOf.get(a.article.id) === storyOf.get(b.article.id) }],
      ),
  )
  const count = (test: (pair: (typeof pairs)[number]) => boolean) => pairs.filter(test).length

  it('joins reports in different languages: at least 95 of 100 joined pairs are right, and 60 of 100 are found', () => {
    expect(count(({ same, joined }) => same && joined) / count(({ joined }) => joined)).toBeGreaterThan(0.95)
    expect(count(({ same, joined }) => same && joined) / count(({ same }) => same)).toBeGreaterThan(0.6)
  })

  it('says why a report in another language joined', () => {
    const other = createDesk({ frequencies: createDocumentFrequencies(background), thresholds: storyThresholds })
    const changes = other.add(told.map((one) => one.article))
    const chinese = changes.find((change) => change.kind === 'joined' && change.article.includes('huanyu') && change.likeness > 0)
    expect(chinese).toMatchObject({ reason: { kind: 'shared', words: expect.arrayContaining([expect.any(String)]) } })
  })
})
