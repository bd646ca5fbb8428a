import { type Reply, text } from './reply.ts'
import { wordsFor } from './words.ts'

/** A sentence or two for the person who asked, and nobody else. */
export function plainReply(said: string, language: string): Reply {
  return {
    summary: said,
    parts: [{ blocks: [{ kind: 'paragraph', spans: [text(said)] }] }],
    audience: 'caller',
    language: wordsFor(language).locale,
  }
}
