import { wordsFor } from '../words/words.ts'
import { paragraph, type Reply } from './reply.ts'

/** A sentence or two for the person who asked, and nobody else. */
export function plainReply(said: string, language: string): Reply {
  return {
    summary: said,
    parts: [{ blocks: [paragraph(said)] }],
    audience: 'caller',
    language: wordsFor(language).locale,
  }
}
