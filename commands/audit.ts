import { z } from 'zod'
import { defineCommand } from '../src/app/command.ts'
import type { Change } from '../src/app/config.ts'
import { adminReply } from '../src/delivery/admin-reply.ts'
import { namingChannels } from '../src/delivery/naming-channels.ts'
import { plainReply } from '../src/delivery/plain-reply.ts'
import { type Spans, text } from '../src/delivery/reply.ts'
import { channelsOf, saidItem } from './change-reply.ts'

const shownAtOnce = 10
const editsShown = 3

/** `/audit` shows every change: who, when, what, before and after. */
export const audit = defineCommand({
  name: 'audit',
  summary: 'Every change made here: who, when, before and after',
  options: z.object({ before: z.coerce.number().int().min(1).optional().describe('those before this number') }),
  access: 'admins',
  audience: 'caller',
  examples: ['/audit', '/audit before:20'],

  async run({ before }, { workspace, language }, app) {
    const [changes, zone] = await Promise.all([app.changes(workspace, { limit: shownAtOnce, before: before ?? null }), app.zone(workspace)])
    const last = changes.at(-1)
    if (!last) return plainReply('Nothing was changed here yet.', language)
    const older = { label: 'Older', command: 'audit', options: { before: String(last.revision) } }
    const items = changes.map((one) => changeSpans(one, zone))
    const more = last.revision > 1 ? [{ kind: 'actions', buttons: [older] } as const] : []
    return adminReply('What was changed, newest first', [{ kind: 'list', ordered: false, items }, ...more], language)
  },
})

function changeSpans({ revision, at, by, what, edits, undoes }: Change, zone: string): Spans {
  const shown = edits
    .slice(0, editsShown)
    .map(({ before, after }) => `${shortenedMore(saidItem(before))} → ${shortenedMore(saidItem(after))}`)
  const rest = edits.length > editsShown ? [`and ${edits.length - editsShown} more`] : []
  const channels = channelsOf(edits.flatMap(({ before, after }) => [before, after]))
  return [
    ...namingChannels(`${revision}. ${what}`, channels, 'bold'),
    text(` by ${by.user}, `),
    { kind: 'time', at, zone, show: 'both' },
    ...namingChannels(`${undoes === null ? '' : `, taking back ${undoes}`}: ${[...shown, ...rest].join('; ')}`, channels, 'faint'),
  ]
}

function shortenedMore(said: string): string {
  const signs = [...said]
  return signs.length > 160 ? `${signs.slice(0, 160).join('')}…` : said
}
