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

it('calls whom its schedule names with its first message alone, however many the lead takes', () => {
  const briefing = { ...sampleBriefing(), workspace: 'discord:guild:1' }
  const twice = (reply: Reply) => [reply, reply]
  const dividers = { discord: twice, slack: twice, terminal: twice, web: twice }
  const { steps } = planBriefing(briefing, { name: 'daily', thread: true, style: 'full' }, null, dividers, '123456')
  const calls = steps.map((step) => (step.kind === 'message' ? step.reply.calls : undefined))
  expect(calls).toEqual(['123456', ...Array(steps.length - 1).fill(undefined)])
})
