import type { Briefing, EmptyReason } from '../../briefing/briefing.ts'
import { type Part, paragraph, text } from '../reply/reply.ts'
import { wordsFor } from '../words/words.ts'

/** The parts of the sections one by one; but where none has anything and all for one reason, that is said once for all of them. */
export function partsOfSections(briefing: Briefing, partsOf: (section: Briefing['sections'][number]) => readonly Part[]): readonly Part[] {
  const { sections, language } = briefing
  const [reason, ...others] = new Set(
    sections.map(({ stories, pointers, empty }) => (stories.length + pointers.length > 0 ? null : emptyReasonIn(empty, language))),
  )
  if (sections.length < 2 || others.length > 0 || typeof reason !== 'string') return sections.flatMap(partsOf)
  const { say } = wordsFor(language)
  const titles = sections.map(({ title }) => title).join(say('comma'))
  return [{ blocks: [paragraph([text(`${titles}${say('colon')}`, 'bold'), text(reason, 'italic')])] }]
}

/** Why a section has no story, in a sentence; null: nobody knows why. */
export function emptyReasonIn(reason: EmptyReason | null, language: string): string {
  const { say } = wordsFor(language)
  switch (reason?.kind) {
    case undefined:
      return say('nothing')
    case 'nothing': {
      const { read, failed, needed, single } = reason
      if (needed === 1) return say('empty.any', { read, failed })
      return single === 0 ? say('empty.few', { read, failed, needed }) : say('empty.single', { read, failed, needed, single })
    }
    case 'full':
      return say('empty.full', { stories: reason.stories })
    case 'unchecked':
      return say('empty.unchecked')
  }
}
