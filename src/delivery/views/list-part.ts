import { bullets, heading, type Part, type Spans } from '../reply/reply.ts'

/** A list under a title of its own; nothing where there is nothing to list. */
export function listPart(title: string, items: readonly Spans[], anchor?: string): readonly Part[] {
  return items.length === 0 ? [] : [{ blocks: [heading(2, title, anchor), bullets(items)] }]
}
