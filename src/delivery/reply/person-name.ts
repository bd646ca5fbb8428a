import type { Span } from './reply.ts'

/** What stands for a person where their platform does not show them: "@ana", or their id where nobody knows their name. */
export function personName({ id, name }: Extract<Span, { kind: 'person' }>): string {
  return name === undefined ? id : `@${name}`
}
