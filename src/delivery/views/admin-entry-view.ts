import { paragraph, type Reply } from '../reply/reply.ts'
import { toCaller } from '../reply/reply-to.ts'
import { wordsFor } from '../words/words.ts'

/** The way in, for whoever asked and nobody else. */
export function adminEntryView(address: string, language: string): Reply {
  const { say } = wordsFor(language)
  const blocks = [paragraph([{ kind: 'link', text: say('adminOpen'), url: address }]), paragraph(say('adminOnce'), 'faint')]
  return toCaller(say('adminLink'), [{ blocks }], language)
}
