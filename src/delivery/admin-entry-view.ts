import { type Reply, text } from './reply.ts'
import { wordsFor } from './words.ts'

/** The way in, for whoever asked and nobody else. */
export function adminEntryView(address: string, language: string): Reply {
  return {
    summary: 'A link to the admin page, for you alone',
    parts: [
      {
        blocks: [
          { kind: 'paragraph', spans: [{ kind: 'link', text: 'Open the admin page', url: address }] },
          {
            kind: 'paragraph',
            spans: [text('The link works once, within ten minutes, and lets in whoever opens it: keep it to yourself.', 'faint')],
          },
        ],
      },
    ],
    audience: 'caller',
    language: wordsFor(language).locale,
  }
}
