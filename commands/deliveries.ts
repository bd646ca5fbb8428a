import { z } from 'zod'
import type { App } from '../src/app/app.ts'
import type { Caller } from '../src/app/input/caller.ts'
import { defineCommand } from '../src/app/input/command.ts'
import type { ListedDelivery } from '../src/app/sending/outbox.ts'
import { becauseOf, whereOf } from '../src/app/sending/said-delivery.ts'
import { plainReply } from '../src/delivery/reply/plain-reply.ts'
import type { Action, Reply } from '../src/delivery/reply/reply.ts'
import { deliveriesView, type OpenDelivery } from '../src/delivery/views/deliveries-view.ts'
import { adminWordsFor } from '../src/delivery/words/admin-words.ts'

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
        return told(await app.deliveries.driveAgain(caller.workspace, id), 'deliveries.again', caller)
      case 'post':
        return told(await app.deliveries.decide(caller.workspace, id, step, 'post'), 'deliveries.posting', caller)
      case 'drop':
        return told(await app.deliveries.decide(caller.workspace, id, step, 'drop'), 'deliveries.left', caller)
    }
  },
})

type Done = 'deliveries.again' | 'deliveries.posting' | 'deliveries.left'

function told(isDone: boolean, done: Done, { language }: Caller): Reply {
  return plainReply(adminWordsFor(language).say(isDone ? done : 'deliveries.decided'), language)
}

async function list({ workspace, language }: Caller, app: App): Promise<Reply> {
  const { open, paused } = await app.deliveries.list(workspace)
  return deliveriesView(
    open.map((one) => shown(one, language)),
    paused.map(({ schedule, failure }) => `${schedule} (${becauseOf(failure, language)})`),
    language,
  )
}

function shown(listed: ListedDelivery, language: string): OpenDelivery {
  const { title, place } = listed.delivery
  const where = { where: whereOf(listed.delivery, language), ...(place.kind === 'channel' ? { names: place.channel } : {}) }
  return { title: title.replace(/[.。]$/, ''), ...where, said: stateOf(listed, language), buttons: buttonsFor(listed, language) }
}

function stateOf({ state, failure, open }: ListedDelivery, language: string): string {
  const { say } = adminWordsFor(language)
  const count = open.filter((step) => step.kind === 'message').length
  const why = failure ? becauseOf(failure, language) : null
  switch (state) {
    case 'done':
      return say('deliveries.done')
    case 'waiting':
      return why === null ? say('deliveries.onTheWay', { count }) : say('deliveries.retried', { why })
    case 'unknown':
      return say('deliveries.unknown')
    case 'dead':
      return why === null ? say('deliveries.dead', { count }) : say('deliveries.deadSince', { count, why })
  }
}

/** Discord takes five in a row, and nobody reads more. */
const mostUnknown = 2

function buttonsFor({ delivery: { id }, state, open }: ListedDelivery, language: string): readonly Action[] {
  const { say } = adminWordsFor(language)
  if (state === 'dead') return [{ label: say('tryAgain'), command: 'deliveries', options: { action: 'retry', id } }]
  return open
    .filter((step) => step.state === 'unknown')
    .slice(0, mostUnknown)
    .flatMap(({ number, summary }) => {
      const options = { id, step: String(number) }
      return [
        { label: say('deliveries.post', { summary }), command: 'deliveries', options: { ...options, action: 'post' } },
        { label: say('deliveries.leave', { summary }), command: 'deliveries', options: { ...options, action: 'drop' } },
      ]
    })
}
