import { type Steps, toTheEnd } from '../stories/steps.ts'
import {
  type Briefing,
  type BriefingSection,
  type BriefingStory,
  type Coverage,
  type EmptyReason,
  isHeadlineAlone,
  type LeftOut,
  type Sentence,
} from './briefing.ts'
import { cosine } from './words/vectors.ts'
import { sentenceOf } from './writing/cited-sentence.ts'
import { type Citing, createCiting } from './writing/citing.ts'
import { type Chosen, type Draft, draftInSteps, type Writing } from './writing/draft.ts'
import { inOtherWords } from './writing/in-other-words.ts'
import { inShortOf, sameEvent, type Told } from './writing/in-short.ts'
import { inOneSpelling } from './writing/one-spelling.ts'
import { finishInSteps, headlineOnly } from './writing/write-story.ts'

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
  return toTheEnd(briefingInSteps(outline, writing))
}

/** The same in steps of some milliseconds, for whoever lets others in between. */
export function* briefingInSteps(outline: Outline, writing: Writing): Steps<Briefing> {
  const citing = createCiting()
  const drafts = new Map<string, Draft | undefined>()
  for (const chosen of outline.sections.flatMap(({ stories }) => stories)) {
    if (chosen.status.kind === 'running') continue
    drafts.set(chosen.shortId, yield* draftInSteps(chosen, writing))
    yield
  }
  const opening = openingOf(outline.first === null ? undefined : drafts.get(outline.first), writing, citing)
  const sections: BriefingSection[] = []
  for (const { name, title, stories: chosen, whyEmpty } of outline.sections) {
    const stories: BriefingStory[] = []
    for (const one of chosen) {
      if (isForsaken(one, stories)) continue
      stories.push(...(yield* writtenInSteps(one, drafts, writing, citing)))
      yield
    }
    sections.push({ name, title, stories, pointers: [], empty: stories.length > 0 ? null : whyEmpty })
  }
  const { sections: _, first: __, leftOut, ...head } = outline
  return inOneSpelling({
    ...head,
    opening,
    sections: sections.map((section) => withPointers(section, sections, outline)),
    inShort: inShortOf(toldIn(sections, outline.first, drafts), writing, citing),
    sources: citing.sources(),
    leftOut: [...leftOut, ...unwritten(outline, sections)],
    refused: [...drafts.values()].flatMap((draft) => draft?.refused ?? []),
  })
}

/** The one thing to know: how another outlet opens on the event of the first story, else its own first sentence. */
function openingOf(draft: Draft | undefined, writing: Writing, citing: Citing): readonly Sentence[] {
  const lead = draft?.sentences[0]
  if (draft === undefined || lead === undefined) return []
  const sentence = inOtherWords(draft, ({ vector }) => cosine(vector, lead.vector) >= sameEvent) ?? lead
  return [sentenceOf(sentence, draft, writing, citing)]
}

/** A sidebar goes with the story that it stands beside. */
function isForsaken({ status }: Chosen, told: readonly BriefingStory[]): boolean {
  return status.kind === 'sidebar' && told.every(({ shortId }) => shortId !== status.to)
}

/** Of a story that goes on as it was told, or of which no sentence stands alone, its headline; none where that cannot be told. */
function* writtenInSteps(
  chosen: Chosen,
  drafts: ReadonlyMap<string, Draft | undefined>,
  writing: Writing,
  citing: Citing,
): Steps<readonly BriefingStory[]> {
  const draft = drafts.get(chosen.shortId)
  const others = [...drafts.values()].filter((other) => other !== draft && other && !isHeadlineAlone(other.chosen.status))
  const elsewhere = others.flatMap((other) => other?.sentences ?? [])
  const story = draft === undefined ? headlineOnly(chosen, writing, citing) : yield* finishInSteps(draft, elsewhere, writing, citing)
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

/** The drafts of each section's stories beside what was written of them, but for those in one line and the story that opens the briefing. */
function toldIn(
  sections: readonly BriefingSection[],
  first: string | null,
  drafts: ReadonlyMap<string, Draft | undefined>,
): readonly (readonly Told[])[] {
  return sections.map(({ stories }) =>
    stories.flatMap((story) => {
      const draft = story.shortId === first || isHeadlineAlone(story.status) ? undefined : drafts.get(story.shortId)
      return draft ? [{ draft, story }] : []
    }),
  )
}

function unwritten(outline: Outline, sections: readonly BriefingSection[]): readonly LeftOut[] {
  const told = new Set(sections.flatMap(({ stories }) => stories.map(({ shortId }) => shortId)))
  return outline.sections
    .flatMap(({ stories }) => stories)
    .flatMap(({ shortId, story, status }) => {
      const [article] = story.articles
      if (told.has(shortId) || status.kind === 'running' || !article) return []
      return [{ story: story.id, headline: article.title, url: article.url, reason: 'no-checked-sentence' as const }]
    })
}
