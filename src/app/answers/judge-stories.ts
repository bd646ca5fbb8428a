import type { Story } from '../../stories/story.ts'
import { pausing } from '../running/pause.ts'

/** Most judgements remembered: some days of a large desk. */
const mostRemembered = 20_000

/**
 * Judges each story, in their order, or takes what was judged of its very articles before: whoever asks later need not wait for it.
 *
 * @param remembered What was judged before by `judge`; what is new is added.
 */
export async function judgeStories<judgement>(
  stories: readonly Story[],
  remembered: Map<string, judgement>,
  judge: (story: Story) => judgement,
): Promise<readonly judgement[]> {
  if (remembered.size > mostRemembered) remembered.clear()
  const judged: judgement[] = []
  const rest = pausing()
  for (const story of stories) {
    const key = keyOf(story)
    judged.push(remembered.getOrInsertComputed(key, () => judge(story)))
    await rest()
  }
  return judged
}

/** All of a story that a judgement depends on. */
function keyOf({ articles }: Story): string {
  return articles.map(({ id, updatedAt, outlet, section }) => [id, updatedAt, outlet.name, outlet.owner, section].join(' ')).join('\n')
}
