import type { JoinReason } from '../../stories/story.ts'
import { fromJson } from './json.ts'

/** Reads a reason that this store keeps. Before they were facts they were kept as clauses; none of those began with a brace. */
export function keptReason(kept: string): JoinReason {
  return kept.startsWith('{') ? fromJson(kept) : { kind: 'written', text: kept }
}
