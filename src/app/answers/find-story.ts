import { type Briefing, type BriefingStory, storiesOf } from '../../briefing/briefing.ts'
import { languageFor } from '../../delivery/words/speaker.ts'
import { wordsFor } from '../../delivery/words/words.ts'
import { isLastingId } from '../../stories/story-id.ts'
import type { App } from '../app.ts'
import type { Caller, Reader } from '../input/caller.ts'
import type { Choice } from '../input/command.ts'
import { didYouMean } from '../input/did-you-mean.ts'
import { shortened } from '../input/typed-line.ts'

/** A story as a briefing tells it, the briefing's own words in the language of whoever asks; or a sentence that says why there is none. */
export type StoryFound =
  | { readonly kind: 'found'; readonly story: BriefingStory; readonly briefing: Briefing }
  | {
      readonly kind: 'missing'
      readonly said: string
      /** That was looked through; its stories may be meant. */
      readonly briefing?: Briefing
    }

/**
 * The story that somebody means: by a short id ("e2") of the briefing named, else of the one that the channel was last shown, else of
 * the last that was posted there; or by a lasting id, written up as it stands now.
 *
 * @param id As typed or carried by a button.
 * @param briefingId Id of a briefing; undefined: what the channel was last shown.
 */
export async function findStory(id: string, briefingId: string | undefined, caller: Reader, app: App): Promise<StoryFound> {
  const { say } = wordsFor(caller.language)
  const wanted = id.trim().replace(/^#/, '').toLowerCase()
  if (isLastingId(wanted)) return byLastingId(wanted, briefingId, caller, app)
  const briefing = await briefingOf(briefingId, caller, app)
  if (!briefing) return missing(say(briefingId === undefined ? 'noBriefing' : 'goneBriefing'))
  const found = inBriefing(wanted, briefing, caller) ?? (briefingId === undefined ? await inPosted(wanted, caller, app) : undefined)
  return found ?? { ...missing(noSuchStory(id, storiesOf(briefing), briefing, caller.language)), briefing }
}

function inBriefing(shortId: string, briefing: Briefing, caller: Pick<Reader, 'language'>): StoryFound | undefined {
  const story = storiesOf(briefing).find((one) => one.shortId === shortId)
  return story && { kind: 'found', story, briefing: asRead(briefing, caller) }
}

/** Who reads "e2" in the daily briefing means it still when somebody asked for China since. */
async function inPosted(shortId: string, caller: Reader, app: App) {
  const [, posted] = await app.latestSeen(caller.workspace, caller.channel)
  return posted && inBriefing(shortId, posted, caller)
}

/**
 * The stories of what a channel was last shown, then of its last posted briefing, for autocomplete: those whose id or headline holds
 * what was typed.
 */
export async function storyChoices(typed: string, { workspace, channel }: Caller, app: App): Promise<readonly Choice[]> {
  const [shown = [], posted = []] = (await app.latestSeen(workspace, channel)).map(storiesOf)
  const taken = new Set(shown.map(({ shortId }) => shortId))
  const wanted = typed.trim().toLowerCase()
  return [...shown, ...posted.filter(({ shortId }) => !taken.has(shortId))]
    .filter(({ shortId, headline }) => shortId.startsWith(wanted) || headline.text.toLowerCase().includes(wanted))
    .map(({ shortId, headline }) => ({ label: `${shortId} ${headline.text}`, value: shortId }))
}

async function byLastingId(id: string, briefingId: string | undefined, caller: Reader, app: App): Promise<StoryFound> {
  const told = await toldAs(id, briefingId, caller, app)
  if (briefingId !== undefined && told) return told
  const { workspace, language } = caller
  const now = await app.storyNow({ workspace, story: id, zone: await app.zone(workspace), language: languageFor(language) })
  const [story] = now ? storiesOf(now) : []
  return (now && story && { kind: 'found', story, briefing: now }) || told || missing(wordsFor(language).say('goneStory'))
}

async function toldAs(id: string, briefingId: string | undefined, caller: Reader, app: App): Promise<StoryFound | undefined> {
  const briefing = await briefingOf(briefingId, caller, app)
  const story = briefing && storiesOf(briefing).find((one) => one.story === id)
  return story && { kind: 'found', story, briefing: asRead(briefing, caller) }
}

function asRead(briefing: Briefing, { language }: Pick<Reader, 'language'>): Briefing {
  return { ...briefing, language: languageFor(language) }
}

function briefingOf(id: string | undefined, { workspace, channel }: Pick<Reader, 'workspace' | 'channel'>, app: App) {
  return id === undefined ? app.latestBriefing(workspace, channel) : app.briefing(workspace, id)
}

function noSuchStory(typed: string, stories: readonly BriefingStory[], { title }: Briefing, language: string): string {
  const { say } = wordsFor(language)
  const ids = stories.map(({ shortId }) => shortId)
  if (ids.length === 0) return say('tellsNoStory', { title: quotable(title) })
  const noSuch = say('noSuchStory', { title: quotable(title), typed: shortened(typed) })
  return [noSuch, didYouMean(typed, ids, language) ?? [], say('hasStories', { ids: ids.join(say('comma')) })].flat().join(' ')
}

/** With its own quotation marks as those within others: “On ‘sanctions’”. */
function quotable(title: string): string {
  const inner: Readonly<Record<string, string>> = { '„': '‚', '“': '‘', '”': '’', '«': '“', '»': '”' }
  return title.replace(/[„“”«»]/gu, (mark) => inner[mark] ?? mark)
}

function missing(said: string): Extract<StoryFound, { kind: 'missing' }> {
  return { kind: 'missing', said }
}
