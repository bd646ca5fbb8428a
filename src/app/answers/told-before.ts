import { type BriefingStory, isHeadlineAlone } from '../../briefing/briefing.ts'
import { whatIsNew } from '../../briefing/facts/what-is-new.ts'
import type { ChosenStatus } from '../../briefing/writing/draft.ts'
import { dayMs } from '../../feeds/milliseconds.ts'
import type { Story } from '../../stories/story.ts'
import type { DocumentFrequencies } from '../../stories/words/document-frequencies.ts'
import type { Telling } from '../ports.ts'
import { pause } from '../running/pause.ts'

/** How far back a channel's briefings are held against a story, milliseconds: stories are open for six days. */
export const rememberedMs = 8 * dayMs

/** Of the stories that a channel was told before, in more than a line, what each is to it now, by its id. */
export async function toldBefore(
  stories: readonly Story[],
  tellings: ReadonlyMap<string, Telling>,
  frequencies: DocumentFrequencies,
): Promise<ReadonlyMap<string, ChosenStatus>> {
  const found = new Map<string, ChosenStatus>()
  for (const story of stories) {
    const telling = tellings.get(story.id)
    if (!telling || isHeadlineAlone(telling.story.status)) continue
    const told = {
      sentences: [telling.story, ...telling.others].flatMap(saidOf),
      language: telling.story.headline.language,
      upTo: telling.upTo,
    }
    const news = whatIsNew(story, told, frequencies)
    const since = telling.madeAt
    found.set(story.id, news.kind === 'running' ? { ...news, since } : { ...news, since, told })
    await pause()
  }
  return found
}

/** All that was said of a story, receipts aside. */
function saidOf({ headline, sentences, figures, quotes, status }: BriefingStory): readonly string[] {
  return [
    headline.text,
    ...(status.kind === 'update' ? status.changes.map(({ about }) => about.text) : []),
    ...sentences.map(({ text }) => text),
    ...figures.flatMap(({ about, differs }) => [about.text, ...differs.map((other) => other.about.text)]),
    ...quotes.map(({ words }) => words),
  ]
}
