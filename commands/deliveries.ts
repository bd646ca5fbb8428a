import { z } from 'zod'
import type { App } from '../src/app/app.ts'
import type { Caller } from '../src/app/caller.ts'
import { defineCommand } from '../src/app/command.ts'
import type { ListedDelivery } from '../src/app/outbox.ts'
import { becauseOf, whereOf } from '../src/app/tell-of-deliveries.ts'
import { deliveriesView, type OpenDelivery } from '../src/delivery/deliveries-view.ts'
import { plainReply } from '../src/delivery/plain-reply.ts'
import type { Action, Reply } from '../src/delivery/reply.ts'

const hidden = { hidden: true }

/** `/deliveries` lists what did not reach its channel, and lets admins send it again or leave it. */
export const deliveries = defineCommand({
  name: 'deliveries',
  summary: 'What did not reach its channel, and what to do about it',
  options: z.object({
    action: z
      .enum(['list', 'retry', 'post', 'drop'])
      .default('list')
      .meta({ description: 'what is to be done', ...hidden }),
    id: z
      .string()
      .min(1)
      .max(60)
      .optional()
      .meta({ description: 'the delivery', ...hidden }),
    step: z.coerce
      .number()
      .int()
      .min(0)
      .max(10_000)
      .optional()
      .meta({ description: 'the message of it', ...hidden }),
  }),
  access: 'admins',
  audience: 'caller',
  examples: ['/deliveries'],

  async run({ action, id = '', step = -1 }, caller, app) {
    switch (action) {
      case 'list':
        return list(caller, app)
      case 'retry':
        return told(await app.deliveries.driveAgain(caller.workspace, id), 'It is being sent again, from where it stopped.', caller)
      case 'post':
        return told(await app.deliveries.decide(caller.workspace, id, step, 'post'), 'It is being posted.', caller)
      case 'drop':
        return told(await app.deliveries.decide(caller.workspace, id, step, 'drop'), 'It is left as it is.', caller)
    }
  },
})

function told(isDone: boolean, said: string, { language }: Caller): Reply {
  return plainReply(isDone ? said : 'That has been decided already, or is long over.', language)
}

async function list({ workspace, language }: Caller, app: App): Promise<Reply> {
  const { open, paused } = await app.deliveries.list(workspace)
  return deliveriesView(
    open.map(shown),
    paused.map(({ schedule, failure }) => `${schedule} (${becauseOf(failure)})`),
    language,
  )
}

function shown(listed: ListedDelivery): OpenDelivery {
  const { title, place } = listed.delivery
  const where = { where: whereOf(listed.delivery), ...(place.kind === 'channel' ? { names: place.channel } : {}) }
  return { title: title.replace(/\.$/, ''), ...where, said: stateOf(listed), buttons: buttonsFor(listed) }
}

function stateOf({ state, failure, open }: ListedDelivery): string {
  const left = open.filter((step) => step.kind === 'message').length
  const messages = left === 1 ? '1 message is' : `${left} messages are`
  switch (state) {
    case 'done':
      return 'It stands there.'
    case 'waiting':
      return failure ? `It is tried again: ${becauseOf(failure)}.` : `${messages} on the way.`
    case 'unknown':
      return 'The answer to a message got lost, and it may or may not stand there. If it does not, post it; else leave it.'
    case 'dead':
      return `It was given up with ${left === 1 ? '1 message' : `${left} messages`} to go${failure ? `: ${becauseOf(failure)}` : ''}.`
  }
}

/** Discord takes five in a row, and nobody reads more. */
const mostUnknown = 2

function buttonsFor({ delivery: { id }, state, open }: ListedDelivery): readonly Action[] {
  if (state === 'dead') return [{ label: 'Try again', command: 'deliveries', options: { action: 'retry', id } }]
  return open
    .filter((step) => step.state === 'unknown')
    .slice(0, mostUnknown)
    .flatMap(({ number, summary }) => {
      const options = { id, step: String(number) }
      return [
        { label: `Post ${summary}`, command: 'deliveries', options: { ...options, action: 'post' } },
        { label: `Leave ${summary}`, command: 'deliveries', options: { ...options, action: 'drop' } },
      ]
    })
}
