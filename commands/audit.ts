import { z } from 'zod'
import type { Change } from '../src/app/config/config.ts'
import { saidChange } from '../src/app/config/said-change.ts'
import { defineCommand } from '../src/app/input/command.ts'
import { namingIds } from '../src/delivery/reply/naming-ids.ts'
import { plainReply } from '../src/delivery/reply/plain-reply.ts'
import { actions, bullets, type Spans } from '../src/delivery/reply/reply.ts'
import { slot, spansAround } from '../src/delivery/reply/spans-around.ts'
import { adminReply } from '../src/delivery/views/admin-reply.ts'
import { adminWordsFor } from '../src/delivery/words/admin-words.ts'
import { authorSpan } from './author-span.ts'
import { namedIn } from './change-reply.ts'
import { saidEdits } from './said-edit.ts'

const shownAtOnce = 10
const editsShown = 3
/** Of what is told of one edit. */
const mostSigns = 240

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
    const { say } = adminWordsFor(language)
    const last = changes.at(-1)
    if (!last) return plainReply(say('audit.none'), language)
    const older = { label: say('audit.older'), command: 'audit', options: { before: String(last.revision) } }
    const items = changes.map((one) => changeSpans(one, zone, language))
    const more = last.revision > 1 ? [actions([older])] : []
    return adminReply(say('audit.title'), [bullets(items), ...more], language)
  },
})

function changeSpans(change: Change, zone: string, language: string): Spans {
  const { revision, at, by, edits, undoes } = change
  const { say, common } = adminWordsFor(language)
  const told = saidEdits(edits, language)
  const shown = told.slice(0, editsShown).map(shortenedMore)
  const rest = told.length > editsShown ? [common('andMore', { count: told.length - editsShown })] : []
  const taken = undoes === null ? '' : `${common('comma')}${say('audit.undoes', { revision: String(undoes) })}`
  const named = namedIn(edits.flatMap(({ before, after }) => [before, after]))
  return [
    ...namingIds(`${revision}. ${saidChange(change, language)}`, named, 'bold'),
    ...spansAround(` ${say('audit.by', { user: slot })}${common('comma')}`, authorSpan(by)),
    { kind: 'time', at, zone, show: 'both' },
    ...namingIds(`${taken}${common('colon')}${[...shown, ...rest].join(common('semicolon'))}`, named, 'faint'),
  ]
}

function shortenedMore(said: string): string {
  const signs = [...said]
  return signs.length > mostSigns ? `${signs.slice(0, mostSigns).join('')}…` : said
}
