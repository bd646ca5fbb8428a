import { type Named, namingIds } from '../reply/naming-ids.ts'
import { type Block, bullets, paragraph, type Reply, type Spans, text } from '../reply/reply.ts'
import { toCaller } from '../reply/reply-to.ts'

/** An answer to an admin alone: what it is about, with the channels and people that are named in it, and all else. */
export function adminReply(title: string, blocks: readonly Block[], language: string, names: readonly Named[] = []): Reply {
  return toCaller(title, [{ blocks: [paragraph(namingIds(title, names, 'bold')), ...blocks] }], language)
}

/** Lines of a list, each with something in bold before it. */
export function listOf(items: readonly (readonly [string, string])[]): Block {
  return bullets(items.map(([name, said]): Spans => [text(name, 'bold'), text(said)]))
}
