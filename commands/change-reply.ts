import type { App } from '../src/app/app.ts'
import type { ConfigOutcome } from '../src/app/config/change-config.ts'
import type { Author, ConfigItem } from '../src/app/config/config.ts'
import { saidMistake } from '../src/app/config/config-mistakes.ts'
import { saidChange } from '../src/app/config/said-change.ts'
import type { Caller } from '../src/app/input/caller.ts'
import { channelNamed, type Named, namingIds } from '../src/delivery/reply/naming-ids.ts'
import { plainReply } from '../src/delivery/reply/plain-reply.ts'
import { actions, type Block, bullets, paragraph, type Reply, type Spans } from '../src/delivery/reply/reply.ts'
import { slot, spansAround } from '../src/delivery/reply/spans-around.ts'
import { adminReply } from '../src/delivery/views/admin-reply.ts'
import { adminWordsFor } from '../src/delivery/words/admin-words.ts'
import { authorSpan } from './author-span.ts'
import { saidItem } from './said-edit.ts'
import { namedBy } from './schedule-parts.ts'

export function authorOf({ platform, user }: Caller): Author {
  return { platform, user }
}

/**
 * Changes the workspace's config in the caller's name, and says so; or says why not.
 *
 * @param what In English, for the record: "Added the feed Le Monde". People are told what the change itself says.
 */
export async function change(
  what: string,
  items: readonly ConfigItem[],
  caller: Caller,
  app: App,
  more: { readonly seen?: number; readonly said?: readonly Block[] } = {},
): Promise<Reply> {
  const { seen, said = [] } = more
  const wanted = { workspace: caller.workspace, by: authorOf(caller), what, items, ...(seen === undefined ? {} : { seen }) }
  return outcomeReply(await app.changeConfig(wanted), said, caller)
}

/** What came of a change, for whoever wanted it. */
export function outcomeReply(outcome: ConfigOutcome, more: readonly Block[], { language }: Caller): Reply {
  const { say, common } = adminWordsFor(language)
  switch (outcome.kind) {
    case 'changed':
      return adminReply(
        `${saidChange(outcome.change, language)}${common('stop')}`,
        [...more, undoButton(say(outcome.change.undoes === null ? 'undo' : 'undo.before'))],
        language,
        namedIn(outcome.change.edits.map(({ after }) => after)),
      )
    case 'nothing':
      return plainReply(say('changed.nothing'), language)
    case 'wrong':
      return undone(
        adminReply(
          say('changed.wrong'),
          [bullets(outcome.mistakes.map((mistake) => paragraph(saidMistake(mistake, language)).spans))],
          language,
        ),
      )
    case 'outdated':
      return undone(outdatedReply(outcome, language))
  }
}

/** That somebody changed it meanwhile, and how it is now. */
function outdatedReply({ by, now }: Extract<ConfigOutcome, { kind: 'outdated' }>, language: string): Reply {
  const { say } = adminWordsFor(language)
  const items = now.map((item) => itemSpans(item, language))
  const blocks: readonly Block[] = [paragraph(say('changed.now')), bullets(items)]
  if (!by) return adminReply(say('changed.outdated'), blocks, language)
  const what = saidChange(by, language)
  const spans = spansAround(say('changed.outdatedBy', { user: slot, what }), authorSpan(by.by), 'bold')
  const said = adminReply(say('changed.outdatedBy', { user: by.by.user, what }), [], language)
  return { ...said, parts: [{ blocks: [paragraph(spans), ...blocks] }] }
}

function undone(reply: Reply): Reply {
  return { ...reply, mistake: { option: null } }
}

function undoButton(label: string): Block {
  return actions([{ label, command: 'undo', options: {} }])
}

/** A thing of a config in words, with whom and what it names in it. */
function itemSpans(item: ConfigItem, language: string): Spans {
  return namingIds(saidItem(item, language), namedIn([item]))
}

/** The channels, people and roles that things of a config name. */
export function namedIn(items: readonly ConfigItem[]): readonly Named[] {
  return items.flatMap(({ kind, key, value }): readonly Named[] => {
    if (kind === 'schedule') return value ? namedBy(value) : []
    if (kind !== 'setting') return []
    if (key === 'adminsChannel' && typeof value === 'string') return [channelNamed(value)]
    if (key === 'adminRole' && typeof value === 'string') return [{ kind: 'role', id: value }]
    return key === 'admins' && Array.isArray(value) ? value.map((id) => ({ kind: 'person', id: String(id) })) : []
  })
}
