import type { Briefing, BriefingSection } from '../../briefing/briefing.ts'
import { type Block, heading } from '../reply/reply.ts'

/** The heading of a section; none where it is the only one and the briefing's own title names it. */
export function sectionTitle({ name, title }: BriefingSection, briefing: Briefing): readonly Block[] {
  if (briefing.sections.length === 1 && briefing.title.includes(title)) return []
  return [heading(2, title, `section-${name}`)]
}
