import { expect, it } from 'vitest'
import { planBriefing } from '../../../src/app/sending/plan-delivery.ts'
import type { Reply } from '../../../src/delivery/reply/reply.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'

it.each(['en', 'de', 'fr', 'es', 'zh'])('a thread has a name in %s, and no sentence that ends', (language) => {
  const briefing = { ...sampleBriefing(), workspace: 'discord:guild:1', language }
  const whole = (reply: Reply) => [reply]
  const dividers = { discord: whole, slack: whole, terminal: whole, web: whole }
  const { steps } = planBriefing(briefing, { name: 'daily', thread: true, style: 'full' }, null, dividers)
  expect(steps.find(({ kind }) => kind === 'thread')).toMatchObject({ name: expect.stringMatching(/[^.。]$/) })
})
