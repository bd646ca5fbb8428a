import type { App } from '../src/app/app.ts'
import type { ConfigOutcome } from '../src/app/config/change-config.ts'
import type { Author, ConfigItem } from '../src/app/config/config.ts'
import { saidMistake } from '../src/app/config/config-mistakes.ts'
import { saidChange, saidValue } from '../src/app/config/said-change.ts'
import type { Caller } from '../src/app/input/caller.ts'
import { namingChannels } from '../src/delivery/reply/naming-channels.ts'
import { plainReply } from '../src/delivery/reply/plain-reply.ts'
import type { Block, Reply, Spans } from '../src/delivery/reply/reply.ts'
import { adminReply, line } from '../src/delivery/views/admin-reply.ts'
import { type AdminWords, adminWordsFor } from '../src/delivery/words/admin-words.ts'
import { shownAddress } from '../src/feeds/private-feed.ts'

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
        [...more, undoButton(say('undo'))],
        language,
        channelsOf(outcome.change.edits.map(({ after }) => after)),
      )
    case 'nothing':
      return plainReply(say('changed.nothing'), language)
    case 'wrong':
      return undone(
        adminReply(
          say('changed.wrong'),
          [{ kind: 'list', ordered: false, items: outcome.mistakes.map((mistake) => line(saidMistake(mistake, language)).spans) }],
          language,
        ),
      )
    case 'outdated': {
      const { by } = outcome
      const title = by ? say('changed.outdatedBy', { user: by.by.user, what: saidChange(by, language) }) : say('changed.outdated')
      return undone(
        adminReply(
          title,
          [line(say('changed.now')), { kind: 'list', ordered: false, items: outcome.now.map((item) => itemSpans(item, language)) }],
          language,
        ),
      )
    }
  }
}

function undone(reply: Reply): Reply {
  return { ...reply, mistake: { option: null } }
}

function undoButton(label: string): Block {
  return { kind: 'actions', buttons: [{ label, command: 'undo', options: {} }] }
}

/** A thing of a config in words, with the channel that is named in it. */
function itemSpans(item: ConfigItem, language: string): Spans {
  return namingChannels(saidItem(item, language), channelsOf([item]))
}

/** Ids of the channels that things of a config name. */
export function channelsOf(items: readonly ConfigItem[]): readonly string[] {
  return items.flatMap(({ kind, key, value }) => {
    if (kind === 'schedule') return value?.channel ?? []
    return kind === 'setting' && key === 'adminsChannel' && typeof value === 'string' ? [value] : []
  })
}

/** A thing of a config in words: "zone: Europe/Berlin". */
export function saidItem(item: ConfigItem, language: string): string {
  const words = adminWordsFor(language)
  const said = (name: string, value: string) => `${name}${words.common('colon')}${value}`
  if (item.value === null) return said(nameOfItem(item, words), words.say('item.gone'))
  switch (item.kind) {
    case 'feed':
      return said(
        words.say('item.feed', { name: item.value.outlet.name }),
        JSON.stringify({ ...withoutOutlet(item.value), outlet: item.value.outlet }),
      )
    case 'section':
    case 'schedule':
      return said(nameOfItem(item, words), JSON.stringify(item.value))
    case 'order':
      return said(nameOfItem(item, words), item.value.join(words.common('comma')))
    case 'setting':
      return said(item.key, saidValue(item.value, language))
  }
}

function nameOfItem({ kind, key }: ConfigItem, { say }: AdminWords): string {
  switch (kind) {
    case 'feed':
      return say('item.feed', { name: shownAddress(key) })
    case 'section':
    case 'schedule':
      return say(`item.${kind}`, { name: key })
    case 'order':
      return say('item.order')
    case 'setting':
      return key
  }
}

function withoutOutlet({ outlet: _, sealedAddress: __, feed, ...rest }: Extract<ConfigItem, { kind: 'feed' }>['value'] & object) {
  return { feed: shownAddress(feed), ...rest }
}
