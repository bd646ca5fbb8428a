import { assignSections } from '../sections/assign.ts'
import type { Assignment, Section } from '../sections/section.ts'
import type { Story } from '../stories/story.ts'
import { voicesOf } from '../stories/voices.ts'
import { pause } from './pause.ts'

/** A story as it is looked at before a briefing: how many independent voices tell it, and where it belongs. */
export type Considered = { readonly story: Story; readonly voices: number; readonly assignments: readonly Assignment[] }

type Judged = Omit<Considered, 'story'>

/** Part of its best section's score that a story needs to be told where another section alone was asked for. */
const nearBest = 0.8
/** Stories looked at between two pauses: about 10 ms of work. */
const storiesAtOnce = 25
/** Most judgements remembered for one set of rules: some days of a large desk. */
const mostRemembered = 20_000

/** What was judged before, by the rules and then by the story and its very articles: whoever asks later need not wait for it. */
const remembered = new WeakMap<readonly Section[], Map<string, Judged>>()

/**
 * Judges stories for some of the sections: against all of them, so that "europe" alone brings what is Europe's, and not all that
 * happens to name a country of it.
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
  const considered: Considered[] = []
  let fresh = 0
  for (const story of stories) {
    const key = keyOf(story)
    const judged = known.get(key) ?? { voices: voicesOf(story).length, assignments: assignSections(story, rules) }
    if (!known.has(key) && ++fresh % storiesAtOnce === 0) await pause()
    known.set(key, judged)
    considered.push({ story, voices: judged.voices, assignments: wanted(judged.assignments, names, rules) })
  }
  return considered
}

function wanted(assignments: readonly Assignment[], names: readonly string[], rules: readonly Section[]): readonly Assignment[] {
  if (names.length === rules.length) return assignments
  const [best] = assignments
  return assignments.filter(
    ({ section, score, light }) => names.includes(section) && light === undefined && score >= nearBest * (best?.score ?? 0),
  )
}

/** All of a story that a judgement depends on. */
function keyOf({ articles }: Story): string {
  return articles.map(({ id, updatedAt, outlet, section }) => [id, updatedAt, outlet.name, section].join(' ')).join('\n')
}
