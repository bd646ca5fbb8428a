import { type Span, type Spans, text } from './reply.ts'

/**
 * Words of ours in which the ids of channels stand, with each id as a channel, so that people see its name.
 *
 * @param channels Ids as the platform writes them; one that is not in the words changes nothing.
 */
export function namingChannels(words: string, channels: readonly string[], style?: 'bold' | 'faint'): Spans {
  const ids = channels.filter((id) => id !== '')
  if (ids.length === 0) return [text(words, style)]
  const pieces = words.split(new RegExp(`(?<![A-Za-z0-9])(${ids.map(RegExp.escape).join('|')})(?![A-Za-z0-9])`))
  return pieces.flatMap((piece, index): readonly Span[] => {
    if (index % 2 === 1) return [{ kind: 'channel', id: piece }]
    return piece === '' ? [] : [text(piece, style)]
  })
}
