import type { Briefing } from '../../briefing/briefing.ts'
import type { WorkspaceSettings } from './workspace-settings.ts'

/** A briefing whose sources say that a state holds their outlet, or do not, as the workspace chose. */
export function withMarks(briefing: Briefing, { markStateMedia }: Pick<WorkspaceSettings, 'markStateMedia'>): Briefing {
  return markStateMedia ? briefing : { ...briefing, sources: briefing.sources.map((source) => ({ ...source, stateMedia: false })) }
}
