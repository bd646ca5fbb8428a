import { type Named, namingIds } from '../reply/naming-ids.ts'
import { type Block, bullets, type Reply, type Spans, text } from '../reply/reply.ts'
import { wordsFor } from '../words/words.ts'

/** An answer to an admin alone: what it is about, with the channels and people that are named in it, and all else. */
export function adminReply(title: string, blocks: readonly Block[], language: string, names: readonly Named[] = []): Reply {
  const heading: Block = { kind: 'paragraph', spans: namingIds(title, names, 'bold') }
  return { summary: title, parts: [{ blocks: [heading, ...blocks] }], audience: 'caller', language: wordsFor(language).locale }
}

/** Lines of a list, each with something in bold before it. */
export function listOf(items: readonly (readonly [string, string])[]): Block {
  return bullets(items.map(([name, said]): Spans => [text(name, 'bold'), text(said)]))
}
