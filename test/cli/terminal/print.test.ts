import { expect, it } from 'vitest'
import { rendered } from '../../../src/cli/terminal/print.ts'
import { plainReply } from '../../../src/delivery/reply/plain-reply.ts'

it('fills a terminal that never said how wide it is as it fills a file', () => {
  const reply = plainReply('One sentence that is a good deal longer than the twenty columns of a narrow screen.', 'en')
  expect(rendered(reply, 'text', { columns: 0 })).toBe(rendered(reply, 'text', {}))
})
