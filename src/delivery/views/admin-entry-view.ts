import { paragraph, type Reply } from '../reply/reply.ts'
import { wordsFor } from '../words/words.ts'

/** The way in, for whoever asked and nobody else. */
export function adminEntryView(address: string, language: string): Reply {
  const { say, locale } = wordsFor(language)
  return {
    summary: say('adminLink'),
    parts: [
      {
        blocks: [
          { kind: 'paragraph', spans: [{ kind: 'link', text: say('adminOpen'), url: address }] },
          paragraph(say('adminOnce'), 'faint'),
        ],
      },
    ],
    audience: 'caller',
    language: locale,
  }
}
