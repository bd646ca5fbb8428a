import { assignSections } from '../sections/assign.ts'
import type { Assignment, Section } from '../sections/section.ts'
import type { Story } from '../stories/story.ts'
import { voicesOf } from '../stories/voices.ts'
import { pause } from './pause.ts'

/** A story as it is looked at before a briefing: how many independent voices tell it, and where it belongs. */
export type Considered = { readonly story: Story; readonly voices: number; readonly assignments: readonly Assignment[] }

type Judged = Omit<Considered, 'story'>

/** Stories looked at between two pauses: about 10 ms of work. */
const storiesAtOnce = 25
/** Most judgements remembered for one set of rules: some days of a large desk. */
const mostRemembered = 20_000

/** What was judged before, by the rules and then by the story and its very articles: whoever asks later need not wait for it. */
const remembered = new WeakMap<readonly Section[], Map<string, Judged>>()

/**
 * Judges stories for some of the sections.
 *
 * @param rules All sections of the workspace, always the same array while they do not change.
 * @param names Of the sections that are wanted.
 */
export async function consider(
  stories: readonly Story[],
  rules: readonly Section[],
  names: readonly string[],
): Promise<readonly Considered[]> {
  const known = remembered.get(rules) ?? new Map<string, Judged>()
  remembered.set(rules, known)
  if (known.size > mostRemembered) known.clear()
  const wanted = names.flatMap((name) => rules.find((section) => section.name === name) ?? [])
  const considered: Considered[] = []
  let fresh = 0
  for (const story of stories) {
    const key = `${names.join(' ')}\n${keyOf(story)}`
    const judged = known.get(key) ?? { voices: voicesOf(story).length, assignments: assignSections(story, wanted) }
    if (!known.has(key) && ++fresh % storiesAtOnce === 0) await pause()
    known.set(key, judged)
    considered.push({ story, ...judged })
  }
  return considered
}

/** All of a story that a judgement depends on. */
function keyOf({ articles }: Story): string {
  return articles.map(({ id, updatedAt, outlet, section }) => [id, updatedAt, outlet.name, section].join(' ')).join('\n')
}
