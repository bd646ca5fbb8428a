import { namesIn } from '../articles/names.ts'
import { placesIn } from '../articles/places.ts'
import type { Briefing, BriefingSection, BriefingStory, Coverage, EmptyReason, LeftOut, Sentence } from './briefing.ts'
import { worthAsLead } from './choose-sentences.ts'
import { sentenceOf } from './cited-sentence.ts'
import { type Citing, createCiting } from './citing.ts'
import { type Chosen, type Draft, draftStory, type Writing } from './draft.ts'
import { inOneSpelling } from './one-spelling.ts'
import { advises, definite, idle, type Scored } from './summary.ts'
import { cosine } from './vectors.ts'
import { finishStory, headlineOnly, otherHeadline } from './write-story.ts'

/** What was chosen for one section, in order. */
export type OutlineSection = {
  readonly name: string
  readonly title: string
  readonly stories: readonly Chosen[]
  /** Short ids of stories told elsewhere that belong here too. */
  readonly pointers: readonly string[]
  /** Said where there is no story. */
  readonly whyEmpty: EmptyReason
}

/** A briefing before its words. */
export type Outline = Pick<
  Briefing,
  'id' | 'workspace' | 'channel' | 'title' | 'language' | 'zone' | 'window' | 'madeAt' | 'corrections'
> & {
  readonly sections: readonly OutlineSection[]
  /** Short id of the story that matters most; null where there is none. */
  readonly first: string | null
  readonly coverage: Coverage
  readonly leftOut: readonly LeftOut[]
}

/** Puts an outline into words. Every sentence that comes out has passed the gate and carries its passages. */
export function writeBriefing(outline: Outline, writing: Writing): Briefing {
  const steps = briefingInSteps(outline, writing)
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}

/** The same in steps of one story each, some 10 ms, for whoever lets others in between. */
export function* briefingInSteps(outline: Outline, writing: Writing): Generator<undefined, Briefing, undefined> {
  const citing = createCiting()
  const drafts = new Map<string, Draft | undefined>()
  for (const chosen of outline.sections.flatMap(({ stories }) => stories)) {
    if (chosen.status.kind === 'running') continue
    drafts.set(chosen.shortId, draftStory(chosen, writing))
    yield
  }
  const opening = openingOf(outline.first === null ? undefined : drafts.get(outline.first), writing, citing)
  const sections: BriefingSection[] = []
  for (const { name, title, stories: chosen, whyEmpty } of outline.sections) {
    const stories: BriefingStory[] = []
    for (const one of chosen) {
      stories.push(...writtenStory(one, drafts, writing, citing))
      yield
    }
    sections.push({ name, title, stories, pointers: [], empty: stories.length > 0 ? null : whyEmpty })
  }
  const { sections: _, first: __, leftOut, ...head } = outline
  return inOneSpelling({
    ...head,
    opening,
    sections: sections.map((section) => withPointers(section, sections, outline)),
    inShort: inShortOf(outline, drafts, writing, citing),
    sources: citing.sources(),
    leftOut: [...leftOut, ...unwritten(outline, drafts)],
    refused: [...drafts.values()].flatMap((draft) => draft?.refused ?? []),
  })
}

/** The one thing to know: how another outlet opens on the first story, else its own first sentence. */
function openingOf(draft: Draft | undefined, writing: Writing, citing: Citing): readonly Sentence[] {
  const sentence = draft && (inOtherWords(draft) ?? draft.sentences[0])
  return draft && sentence ? [sentenceOf(sentence, draft, writing, citing)] : []
}

/** A sentence that tells a story in other words than its paragraph does: a lead that the paragraph leaves unused. */
function inOtherWords({ sentences, spare, chosen }: Draft): Scored | undefined {
  const [first] = sentences
  const told = [...sentences.map(({ text }) => text), ...chosen.story.articles.map(({ title }) => title)].join(' ')
  const isOther = ({ position, score, text, article, vector, facts }: Scored) =>
    position === 0 &&
    facts.names.size + facts.amounts.length >= fewestFacts &&
    !article.outlet.stateMedia &&
    !advises(text) &&
    !idle.test(text) &&
    text.length <= longestLine &&
    score >= (first?.score ?? 0) * 0.75 &&
    !namesAnother(text, article.language, told) &&
    sentences.every((one) => cosine(one.vector, vector) < sameWords)
  return spare.filter(isOther).toSorted((a, b) => worthAsLead(b) - worthAsLead(a))[0]
}

/** "Skateboarder Danny León jumped …": somebody whom neither a headline nor the paragraph has is a matter of their own. */
function namesAnother(text: string, language: string, told: string): boolean {
  return namesIn(text, language).some(
    ({ text: name }) =>
      name.includes(' ') && placesIn(name, language).length === 0 && !told.includes(name.slice(name.lastIndexOf(' ') + 1)),
  )
}

/** Above this cosine two sentences are one, from a wire. */
const sameWords = 0.8
/** What names less says nothing by itself. */
const fewestFacts = 2
/** A line that is read at a glance, UTF-16 units. */
const longestLine = 240

/** Of a story that goes on as it was told, its headline; none where it cannot be told. */
function writtenStory(
  chosen: Chosen,
  drafts: ReadonlyMap<string, Draft | undefined>,
  writing: Writing,
  citing: Citing,
): readonly BriefingStory[] {
  const { status } = chosen
  const draft = drafts.get(chosen.shortId)
  const elsewhere = [...drafts.values()].flatMap((other) => (other === draft ? [] : (other?.sentences ?? [])))
  const story =
    status.kind === 'running'
      ? headlineOnly(chosen, status.since, writing, citing)
      : draft && finishStory(draft, elsewhere, writing, citing)
  return story === undefined ? [] : [story]
}

function withPointers(section: BriefingSection, sections: readonly BriefingSection[], outline: Outline): BriefingSection {
  const wanted = outline.sections.find(({ name }) => name === section.name)?.pointers ?? []
  const told = sections.flatMap(({ stories }) => stories)
  const pointers = wanted.flatMap((shortId) => {
    const story = told.find((one) => one.shortId === shortId)
    return story ? [{ shortId, headline: story.headline.text }] : []
  })
  return { ...section, pointers }
}

/**
 * One line for the first story of each section that can be told in other words than its paragraph has: how another outlet opens on it,
 * else what another puts over it. The opening's story is left out.
 */
function inShortOf(
  outline: Outline,
  drafts: ReadonlyMap<string, Draft | undefined>,
  writing: Writing,
  citing: Citing,
): readonly Sentence[] {
  return outline.sections.flatMap(({ stories }) => {
    for (const { shortId } of stories) {
      const draft = shortId === outline.first ? undefined : drafts.get(shortId)
      const line = draft && lineOf(draft, writing, citing)
      if (line) return [line]
    }
    return []
  })
}

function lineOf(draft: Draft, writing: Writing, citing: Citing): Sentence | undefined {
  const sentence = inOtherWords(draft)
  // "The agreement infuriated …": no headline stands here that says which.
  if (sentence && !definite.test(sentence.text)) return sentenceOf(sentence, draft, writing, citing)
  return otherHeadline(draft, writing, citing)
}

function unwritten(outline: Outline, drafts: ReadonlyMap<string, Draft | undefined>): readonly LeftOut[] {
  return outline.sections
    .flatMap(({ stories }) => stories)
    .flatMap(({ shortId, story, status }) => {
      const [article] = story.articles
      if (drafts.get(shortId) || status.kind === 'running' || !article) return []
      return [{ story: story.id, headline: article.title, url: article.url, reason: 'no-checked-sentence' as const }]
    })
}
