import { describe, expect, it } from 'vitest'
import type { FollowedArticle } from '../../../src/articles/article.ts'
import { coverageChart } from '../../../src/delivery/charts/coverage-chart.ts'
import { timelineChart } from '../../../src/delivery/charts/timeline-chart.ts'
import type { Part, Reply } from '../../../src/delivery/reply/reply.ts'
import { adminEntryView } from '../../../src/delivery/views/admin-entry-view.ts'
import { answerView } from '../../../src/delivery/views/answer-view.ts'
import { briefingActions } from '../../../src/delivery/views/briefing-actions.ts'
import { briefingView } from '../../../src/delivery/views/briefing-view.ts'
import { changesView } from '../../../src/delivery/views/changes-view.ts'
import { leadView, threadViews } from '../../../src/delivery/views/channel-view.ts'
import { evidenceView } from '../../../src/delivery/views/evidence-view.ts'
import { figuresView } from '../../../src/delivery/views/figures-view.ts'
import { followingView } from '../../../src/delivery/views/following-view.ts'
import { groupingPart } from '../../../src/delivery/views/grouping-part.ts'
import { headlinesView } from '../../../src/delivery/views/headlines-view.ts'
import { leftOutView } from '../../../src/delivery/views/left-out-view.ts'
import { nearTopicView } from '../../../src/delivery/views/near-topic-view.ts'
import { noticeView } from '../../../src/delivery/views/notice-view.ts'
import { refusedPart } from '../../../src/delivery/views/refused-part.ts'
import { shareView } from '../../../src/delivery/views/share-view.ts'
import { shortBriefing } from '../../../src/delivery/views/short-briefing.ts'
import { sourcesView } from '../../../src/delivery/views/sources-view.ts'
import { storyActions } from '../../../src/delivery/views/story-actions.ts'
import { storyReport } from '../../../src/delivery/views/story-view.ts'
import { timelineView } from '../../../src/delivery/views/timeline-view.ts'
import { topicView } from '../../../src/delivery/views/topic-view.ts'
import { voicesView } from '../../../src/delivery/views/voices-view.ts'
import { whyView } from '../../../src/delivery/views/why-view.ts'
import { type Language, languages } from '../../../src/delivery/words/speaker.ts'
import type { SectionReason } from '../../../src/sections/section.ts'
import type { RankReason } from '../../../src/stories/ranking/rank.ts'
import type { JoinReason } from '../../../src/stories/story.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'
import { ownWords } from './own-words.ts'

/** Small words of every English sentence; the other languages have some of them too. */
const english =
  'of and is was were it by from with no this these at on to for more what why source sources stories story outlets follow new'.split(' ')
const shared: Readonly<Record<Language, readonly string[]>> = { en: [], de: ['was'], fr: ['on', 'source', 'sources'], es: ['no'], zh: [] }

function englishIn(said: string, language: Language): string | undefined {
  const words = english.filter((word) => !shared[language].includes(word))
  return new RegExp(`\\b(?:${words.join('|')})\\b`, 'i').exec(said)?.[0]
}

const hourMs = 3_600_000
const at = Date.parse('2025-02-13T05:00:00Z')

const rankReasons: readonly RankReason[] = [
  { kind: 'voices', count: 3 },
  { kind: 'last-report', hours: 0 },
  { kind: 'last-report', hours: 3 },
  { kind: 'told', count: 0 },
  { kind: 'no-report', article: 'live' },
  { kind: 'words', count: 2 },
  { kind: 'news-value', percent: 84, said: ['§'], toll: 44 },
]
const sectionReasons: readonly SectionReason[] = [
  ...(['title', 'lead', 'body', 'address'] as const).map((part) => ({
    kind: 'said' as const,
    part,
    clues: [{ kind: 'name', text: '§' }] as const,
  })),
  { kind: 'leaning' },
  { kind: 'home' },
  { kind: 'share', hits: 1, all: 2 },
  { kind: 'asked' },
]
const objectionKinds = ['number', 'date', 'name', 'quotation', 'speaker', 'denial', 'hedge', 'splice', 'words'] as const
const objections = objectionKinds.map((kind) => ({ kind, text: '§' }))
const joinReasons: readonly JoinReason[] = [
  { kind: 'first' },
  { kind: 'shared', words: ['§', '§'], outlet: 'Le Monde', title: '§' },
  { kind: 'shared', words: [], outlet: 'Le Monde', title: '§' },
]

function report(index: number): FollowedArticle {
  const publishedAt = at + index * hourMs
  const outlet = { name: `Outlet${index}`, country: null, owner: null, stateMedia: index === 0 }
  const times = { publishedAt, seenAt: publishedAt, updatedAt: null, datedBy: 'feed' } as const
  return {
    id: `a${index}`,
    url: `https://news.example/${index}`,
    feed: 'f',
    title: 'Moskau',
    text: '',
    language: 'en',
    authors: [],
    section: null,
    outlet,
    ...times,
  }
}

const articles = Array.from({ length: 30 }, (_, index) => report(index))
const story = { id: 's1', articles }

/** The sample with what it keeps in words of its own (titles) left out: those are said when it is made. */
function sampleIn(language: Language) {
  const sample = sampleBriefing()
  const sections = sample.sections.map((section) => ({
    ...section,
    title: '§',
    stories: section.stories.map((one) => ({
      ...one,
      outlets: one.outlets.map(() => 'Le Monde'),
      rankReasons,
      assignments: [{ section: section.name, score: 1, reasons: sectionReasons }] as const,
      quotes: one.quotes.map((quote) => ({ ...quote, speaker: '§', role: null })),
    })),
  }))
  const sources = sample.sources.map((source) => ({ ...source, outlet: 'Le Monde' }))
  const feedsFailed = sample.coverage.feedsFailed.map((failed) => ({ ...failed, outlet: 'Le Monde' }))
  const leftOut = sample.leftOut.map((one) => ({ ...one, headline: '§' }))
  const refused = sample.refused.map((one) => ({ ...one, text: '§', reasons: objections }))
  return { ...sample, title: '§', language, sections, sources, leftOut, refused, coverage: { ...sample.coverage, feedsFailed } }
}

function everyView(language: Language): Readonly<Record<string, Reply>> {
  const briefing = sampleIn(language)
  const told = briefing.sections.flatMap((section) => section.stories).find(({ figures }) => figures.length > 0)
  if (!told) throw new Error('the sample briefing has no story with figures')
  const zone = 'Europe/Berlin'
  const chart = coverageChart([briefing], briefing.madeAt)
  const timeline = timelineChart(story, { zone, language })
  const reply = (...parts: readonly Part[]): Reply => ({ summary: '', parts, audience: 'caller', language })
  const actions = briefingActions(briefing)
  const news = [
    {
      follow: { id: 'f', label: '§' },
      items: articles.slice(0, 12).map((article) => ({ article, articles: [], story: 's1', outlets: 3 })),
    },
  ]
  const addresses = { atom: 'a', json: 'b', page: 'c', markdown: 'd', mail: 'e', isLocal: true }
  const grouped = articles.map((article, index) => ({
    article,
    story: index === 1 ? null : { likeness: 0, reason: joinReasons[index % 3] ?? { kind: 'first' } },
  }))
  const near = { words: ['§'], stories: [{ story: 's1', article: report(0) }] }
  return {
    briefing: briefingView(briefing),
    answer: answerView(briefing),
    short: answerView(shortBriefing(briefing)),
    headlines: headlinesView(briefing),
    lead: leadView(briefing, { png: new Uint8Array(), alt: chart?.alt ?? '' }),
    nothing: leadView({ ...briefing, sections: [] }),
    ...Object.fromEntries(threadViews(briefing).map((one, index) => [`thread ${index}`, one])),
    story: storyReport(told, briefing),
    evidence: evidenceView(told, briefing),
    figures: figuresView({ ...told, figures: [] }, briefing),
    voices: voicesView({ ...told, quotes: [] }, briefing),
    sources: sourcesView(told, briefing),
    changes: changesView(told, briefing, { articles, told: { story: told, briefing } }),
    timeline: timelineView(story, { zone, language }, { png: new Uint8Array(), alt: timeline?.alt ?? '' }),
    topic: topicView(briefing, articles),
    why: whyView(told, briefing),
    leftOut: leftOutView(briefing),
    buttons: reply({ blocks: [...storyActions(told, briefing, 'told'), ...(actions ? [actions] : [])] }),
    refused: reply(...refusedPart({ ...told, story: briefing.refused[0]?.story ?? told.story }, briefing)),
    grouping: reply(...groupingPart(grouped, language)),
    following: followingView([{ id: 'f', label: '§', byChannel: false, quiet: { from: 22, to: 7 } }], { isClosed: true, language }),
    notice: noticeView(news, { zone, language, audience: 'caller' }),
    share: shareView(addresses, true, language),
    admin: adminEntryView('https://news.example/', language),
    near: nearTopicView({ words: '§', from: at, now: at, zone, since: '3d', language }, near),
  }
}

const names = Object.keys(everyView('en'))

describe.each(languages.filter((language) => language !== 'en'))('in %s', (language) => {
  it.each(names)('the view “%s” says nothing in English but what its sources do', (name) => {
    const view = everyView(language)[name]
    const said = view === undefined ? '' : `${view.summary.replace(/[:：].*/s, '')}\n${ownWords(view)}`
    expect(said.length).toBeGreaterThan(1)
    expect(englishIn(said, language), said).toBeUndefined()
  })

  it('says that sources speak another language, in the briefing and beside each source', () => {
    expect(ownWords(briefingView(sampleIn(language)))).toContain(
      { de: 'auf Englisch', fr: 'en anglais', es: 'en inglés', zh: '英语' }[language],
    )
  })
})

it('says nothing of the language where it is the reader’s own', () => {
  const own = ownWords(briefingView(sampleIn('en')))
  expect(own).not.toContain('in English')
})

it('writes dates as each language does', () => {
  const lines = languages.map((language) => ownWords(headlinesView(sampleIn(language))).split('\n')[1])
  expect(lines.map((line) => line?.split(' · ')[0])).toEqual([
    'Thursday, 13 February 2025',
    'Donnerstag, 13. Februar 2025',
    'jeudi 13 février 2025',
    'jueves, 13 de febrero de 2025',
    '2025年2月13日星期四',
  ])
})
