import { paragraph, type Reply } from './reply.ts'
import { toCaller } from './reply-to.ts'

/** A sentence or two for the person who asked, and nobody else. */
export function plainReply(said: string, language: string): Reply {
  return toCaller(said, [{ blocks: [paragraph(said)] }], language)
}
