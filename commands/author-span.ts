import type { Author } from '../src/app/config/config.ts'
import { type Span, text } from '../src/delivery/reply/reply.ts'

/** Who changed something, by the name that their platform shows. */
export function authorSpan({ platform, user }: Author): Span {
  return platform === 'config' || platform === 'terminal' ? text(user) : { kind: 'person', id: user }
}
