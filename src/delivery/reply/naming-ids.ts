import { type Span, type Spans, text } from './reply.ts'

/** A channel, a person or a role, as the platform writes their id. */
export type Named = Pick<Extract<Span, { kind: 'channel' | 'person' | 'role' }>, 'kind' | 'id'>

/**
 * Words of ours in which ids stand, with each id as what it names, so that people see the name.
 *
 * @param named One that is not in the words changes nothing.
 */
export function namingIds(words: string, named: readonly Named[], style?: 'bold' | 'faint'): Spans {
  const kinds = new Map(named.filter(({ id }) => id !== '').map(({ id, kind }) => [id, kind]))
  if (kinds.size === 0) return [text(words, style)]
  const pieces = words.split(new RegExp(`(?<![A-Za-z0-9])(${[...kinds.keys()].map(RegExp.escape).join('|')})(?![A-Za-z0-9])`))
  return pieces.flatMap((piece, index): readonly Span[] => {
    if (index % 2 === 1) return [{ kind: kinds.get(piece) ?? 'channel', id: piece }]
    return piece === '' ? [] : [text(piece, style)]
  })
}

export function channelNamed(id: string): Named {
  return { kind: 'channel', id }
}
