import type { App } from '../src/app/app.ts'
import type { Caller } from '../src/app/caller.ts'
import type { ConfigOutcome } from '../src/app/change-config.ts'
import type { Author, ConfigItem } from '../src/app/config.ts'
import { adminReply, line } from '../src/delivery/admin-reply.ts'
import { namingChannels } from '../src/delivery/naming-channels.ts'
import { plainReply } from '../src/delivery/plain-reply.ts'
import type { Reply, Spans } from '../src/delivery/reply.ts'
import { shownAddress } from '../src/feeds/private-feed.ts'

export function authorOf({ platform, user }: Caller): Author {
  return { platform, user }
}

/**
 * Changes the workspace's config in the caller's name, and says so; or says why not.
 *
 * @param what "Added the feed Le Monde".
 */
export async function change(
  what: string,
  items: readonly ConfigItem[],
  caller: Caller,
  app: App,
  more: { readonly seen?: number; readonly said?: readonly string[] } = {},
): Promise<Reply> {
  const { seen, said = [] } = more
  const wanted = { workspace: caller.workspace, by: authorOf(caller), what, items, ...(seen === undefined ? {} : { seen }) }
  return outcomeReply(await app.changeConfig(wanted), [`${what}.`, ...said], caller)
}

/** What came of a change, for whoever wanted it. */
export function outcomeReply(outcome: ConfigOutcome, done: readonly string[], { language }: Caller): Reply {
  switch (outcome.kind) {
    case 'changed':
      return adminReply(
        done[0] ?? 'Changed.',
        [...done.slice(1).map(line), undoButton],
        language,
        channelsOf(outcome.change.edits.map(({ after }) => after)),
      )
    case 'nothing':
      return plainReply('It is so already: nothing was changed.', language)
    case 'wrong':
      return undone(
        adminReply(
          'Nothing was changed.',
          [{ kind: 'list', ordered: false, items: outcome.mistakes.map((mistake) => line(mistake).spans) }],
          language,
        ),
      )
    case 'outdated': {
      const who = outcome.by ? ` by ${outcome.by.by.user} (“${outcome.by.what}”)` : ''
      return undone(
        adminReply(
          `Nothing was changed: it was changed meanwhile${who}.`,
          [line('It is now:'), { kind: 'list', ordered: false, items: outcome.now.map(itemSpans) }],
          language,
        ),
      )
    }
  }
}

function undone(reply: Reply): Reply {
  return { ...reply, mistake: { option: null } }
}

const undoButton = { kind: 'actions', buttons: [{ label: 'Undo', command: 'undo', options: {} }] } as const

/** A thing of a config in words, with the channel that is named in it. */
function itemSpans(item: ConfigItem): Spans {
  return namingChannels(saidItem(item), channelsOf([item]))
}

/** Ids of the channels that things of a config name. */
export function channelsOf(items: readonly ConfigItem[]): readonly string[] {
  return items.flatMap(({ kind, key, value }) => {
    if (kind === 'schedule') return value?.channel ?? []
    return kind === 'setting' && key === 'adminsChannel' && typeof value === 'string' ? [value] : []
  })
}

/** A thing of a config in words: "zone: Europe/Berlin". */
export function saidItem(item: ConfigItem): string {
  if (item.value === null) return `${nameOfItem(item)}: not there`
  switch (item.kind) {
    case 'feed':
      return `feed ${item.value.outlet.name}: ${JSON.stringify({ ...withoutOutlet(item.value), outlet: item.value.outlet })}`
    case 'section':
    case 'schedule':
      return `${item.kind} ${item.key}: ${JSON.stringify(item.value)}`
    case 'order':
      return `order: ${item.value.join(', ')}`
    case 'setting':
      return `${item.key}: ${typeof item.value === 'string' ? item.value : JSON.stringify(item.value)}`
  }
}

function nameOfItem({ kind, key }: ConfigItem): string {
  if (kind === 'feed') return `feed ${shownAddress(key)}`
  return kind === 'setting' || kind === 'order' ? key || kind : `${kind} ${key}`
}

function withoutOutlet({ outlet: _, sealedAddress: __, feed, ...rest }: Extract<ConfigItem, { kind: 'feed' }>['value'] & object) {
  return { feed: shownAddress(feed), ...rest }
}
