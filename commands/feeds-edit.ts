import { z } from 'zod'
import type { ConfigFeed, ConfigItem } from '../src/app/config/config.ts'
import { defineCommand } from '../src/app/input/command.ts'
import { isNone } from '../src/app/input/option-facts.ts'
import { adminWordsFor } from '../src/delivery/words/admin-words.ts'
import { asUsual, type Reading } from '../src/feeds/feed.ts'
import { isPrivateFeed, shownAddress } from '../src/feeds/private-feed.ts'
import { change } from './change-reply.ts'
import { aboutFeeds, feedNamed, feedOption, outlets } from './feed-named.ts'
import { asSeen, isYes, listed, mistaken, saidNoSection, sectionNamed, seenOption } from './options.ts'
import { typedFeed } from './typed-feed.ts'

const yesNo = z.enum(['yes', 'no']).optional()
const words = z.string().min(1).max(500).optional().meta({ long: true, empties: true })

/** `/feeds edit` changes how a feed is called and read, and what is taken of it. */
export const feedsEdit = defineCommand({
  ...aboutFeeds,
  name: 'feeds edit',
  summary: 'How a feed is called and read',
  options: z.object({
    feed: feedOption,
    outlet: z.string().min(1).max(80).optional().describe('what readers call it'),
    address: z
      .string()
      .max(2_000)
      .refine((typed) => /^https?:/i.test(typed) && URL.canParse(typed), 'must be a web address')
      .optional()
      .describe('where it is read from now on'),
    country: z
      .string()
      .trim()
      .regex(/^(?:[a-z]{2}|none)$/i, 'must be two letters such as fr')
      .optional()
      .describe('two letters: fr; none')
      .meta({ empties: true }),
    language: z
      .string()
      .trim()
      .regex(/^(?:[a-z]{2,3}|none)$/i, 'must be a code such as fr')
      .optional()
      .describe('code: fr; none tells it for each article')
      .meta({ empties: true }),
    section: z.string().min(1).max(32).optional().describe('section that its articles lean to; none').meta({ empties: true }),
    weight: z.coerce.number().min(0.1).max(10).optional().describe('how much its stories count, 1 as usual'),
    'full-text': yesNo.describe('fetch the page where the feed gives a teaser'),
    'teaser-only': yesNo.describe('use only the title and first lines'),
    only: words.describe('only articles with one of these words, with commas; none'),
    never: words.describe('no article with one of these words, with commas; none'),
    'only-authors': words.describe('only articles by one of these people, with commas; none'),
    'never-authors': words.describe('no article by one of these people, with commas; none'),
    seen: seenOption,
  }),
  forms: [
    { name: 'edit', title: 'Edit a feed', fields: ['outlet', 'country', 'language', 'section'] },
    { name: 'reading', title: 'How a feed is read', fields: ['weight', 'full-text', 'teaser-only'] },
    { name: 'filters', title: 'What is taken of a feed', fields: ['only', 'never', 'only-authors', 'never-authors'] },
  ],

  async present({ feed = '' }, caller, app) {
    const { revision } = await app.config(caller.workspace)
    const found = await feedNamed(feed, (meant) => ({ command: 'feeds edit', options: { feed: meant }, form: 'edit' }), caller, app)
    return found.kind === 'missing'
      ? { kind: 'gone', reply: found.reply }
      : { kind: 'there', seen: revision, values: typedFeed(found.health.feed) }
  },

  examples: ['/feeds edit "BBC News" weight:2', '/feeds edit dw.com never:"football, Bundesliga"'],
  complete: outlets,

  async run(typed, caller, app) {
    const found = await feedNamed(typed.feed, (feed) => ({ command: 'feeds edit', options: asTyped({ ...typed, feed }) }), caller, app)
    if (found.kind === 'missing') return found.reply
    const { config } = await app.config(caller.workspace)
    const section =
      typed.section === undefined || isNone(typed.section) ? typed.section : sectionNamed(typed.section, config.sections)?.name
    if (typed.section !== undefined && section === undefined)
      return mistaken(saidNoSection(typed.section, config.sections, caller), 'section', caller)
    const before = found.health.feed
    const value = edited(before, { ...typed, section })
    if (value.feed !== before.feed && config.feeds.some(({ feed }) => feed === value.feed))
      return mistaken(adminWordsFor(caller.language).say('edit.followed', { address: shownAddress(value.feed) }), 'address', caller)
    const left: readonly ConfigItem[] = value.feed === before.feed ? [] : [{ kind: 'feed', key: before.feed, value: null }]
    return change(
      `Changed the feed ${value.outlet.name}`,
      [...left, { kind: 'feed', key: value.feed, value }],
      caller,
      app,
      asSeen(typed.seen),
    )
  },
})

type Edited = z.output<typeof feedsEdit.options>

/** As one would type it once more. */
function asTyped(typed: Edited): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(typed).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])))
}

function edited(feed: ConfigFeed, typed: Edited): ConfigFeed {
  const { outlet, country, language, section, weight, only, never } = typed
  const kept: Reading = { ...asUsual, ...feed.reading }
  const { filters } = kept
  const reading: Reading = {
    ...kept,
    weight: weight ?? kept.weight,
    fullText: isYes(typed['full-text']) ?? kept.fullText,
    teaserOnly: isYes(typed['teaser-only']) ?? kept.teaserOnly,
    filters: {
      only: listedOr(filters.only, only),
      never: listedOr(filters.never, never),
      onlyAuthors: listedOr(filters.onlyAuthors, typed['only-authors']),
      neverAuthors: listedOr(filters.neverAuthors, typed['never-authors']),
    },
  }
  const orNone = (value: string | undefined, before: string | null) =>
    value === undefined ? before : isNone(value) ? null : value.toLowerCase()
  return {
    ...(typed.address === undefined ? feed : movedTo(new URL(typed.address).href, feed)),
    outlet: { ...feed.outlet, name: outlet ?? feed.outlet.name, country: orNone(country, feed.outlet.country) },
    language: orNone(language, feed.language),
    section: orNone(section, feed.section),
    reading,
  }
}

/** A private feed's new address is sealed anew. */
function movedTo(address: string, { sealedAddress: _, ...feed }: ConfigFeed): ConfigFeed {
  return { ...feed, feed: address, ...(isPrivateFeed(feed.feed) ? { isPrivate: true } : {}) }
}

function listedOr(before: readonly string[], typed: string | undefined): readonly string[] {
  return typed === undefined ? before : listed(typed)
}
