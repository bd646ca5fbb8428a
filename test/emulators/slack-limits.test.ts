import { describe, expect, it } from 'vitest'
import { readBlocks, readView } from './slack/limits.ts'
import { Refusal } from './slack/refusal.ts'
import { blockKitComment, readSpecification, specificationPath } from './slack/specification.ts'

const folder = specificationPath()
if (!folder) process.stderr.write("Skipping the comparison with Slack's own limits: there is no ../shared/specs\n")

const words = (length: number) => 'x'.repeat(length)
const plain = (text: string) => ({ type: 'plain_text', text })
const many = <item>(count: number, make: (index: number) => item) => Array.from({ length: count }, (_, index) => make(index))
const option = (index: number | string) => ({ text: plain('x'), value: String(index) })
const actions = (...elements: readonly object[]) => [{ type: 'actions', elements }]
const button = (more: object) => actions({ type: 'button', text: plain('x'), action_id: 'a', ...more })
const menu = (more: object) => actions({ type: 'static_select', action_id: 'a', options: [option(1)], ...more })
const dialog = (more: object) => ({ title: plain('x'), text: plain('x'), confirm: plain('x'), deny: plain('x'), ...more })
const field = { type: 'plain_text_input', action_id: 'a' }
const modal = (more: object) => ({ type: 'modal', title: plain('x'), blocks: [], ...more })

/** By the type and property of @slack/types whose comment tells a limit: blocks that have so much of it. */
const inBlocks: readonly (readonly [string, string, (size: number) => readonly object[]])[] = [
  ['HeaderBlock', 'text', (size) => [{ type: 'header', text: plain(words(size)) }]],
  ['SectionBlock', 'text', (size) => [{ type: 'section', text: plain(words(size)) }]],
  ['SectionBlock', 'fields', (size) => [{ type: 'section', fields: many(size, () => plain('x')) }]],
  ['SectionBlock', 'block_id', (size) => [{ type: 'section', text: plain('x'), block_id: words(size) }]],
  ['ContextBlock', 'elements', (size) => [{ type: 'context', elements: many(size, () => plain('x')) }]],
  ['ActionsBlock', 'elements', (size) => actions(...many(size, (index) => ({ type: 'button', text: plain('x'), action_id: `a${index}` })))],
  ['InputBlock', 'label', (size) => [{ type: 'input', label: plain(words(size)), element: field }]],
  ['InputBlock', 'hint', (size) => [{ type: 'input', label: plain('x'), hint: plain(words(size)), element: field }]],
  ['Button', 'text', (size) => button({ text: plain(words(size)) })],
  ['Button', 'value', (size) => button({ value: words(size) })],
  ['Button', 'action_id', (size) => button({ action_id: words(size) })],
  ['Button', 'url', (size) => button({ url: `https://a.test/${words(size - 15)}` })],
  ['Button', 'accessibility_label', (size) => button({ accessibility_label: words(size) })],
  ['PlainTextOption', 'text', (size) => menu({ options: [{ text: plain(words(size)), value: 'x' }] })],
  ['PlainTextOption', 'value', (size) => menu({ options: [option(words(size))] })],
  ['PlainTextOption', 'description', (size) => menu({ options: [{ ...option(1), description: plain(words(size)) }] })],
  ['StaticSelect', 'options', (size) => menu({ options: many(size, option) })],
  ['StaticSelect', 'placeholder', (size) => menu({ placeholder: plain(words(size)) })],
  ['ConfirmationDialog', 'title', (size) => button({ confirm: dialog({ title: plain(words(size)) }) })],
  ['ConfirmationDialog', 'text', (size) => button({ confirm: dialog({ text: plain(words(size)) }) })],
  ['ConfirmationDialog', 'confirm', (size) => button({ confirm: dialog({ confirm: plain(words(size)) }) })],
  ['RadioButtons', 'options', (size) => actions({ type: 'radio_buttons', action_id: 'a', options: many(size, option) })],
  ['Checkboxes', 'options', (size) => actions({ type: 'checkboxes', action_id: 'a', options: many(size, option) })],
  ['TableBlock', 'rows', (size) => [{ type: 'table', rows: many(size, () => [{ type: 'raw_text', text: 'x' }]) }]],
]
const inViews: readonly (readonly [string, (size: number) => object])[] = [
  ['title', (size) => modal({ title: plain(words(size)) })],
  ['submit', (size) => modal({ submit: plain(words(size)) })],
  ['close', (size) => modal({ close: plain(words(size)) })],
  ['callback_id', (size) => modal({ callback_id: words(size) })],
  ['private_metadata', (size) => modal({ private_metadata: words(size) })],
  ['blocks', (size) => modal({ blocks: many(size, () => ({ type: 'divider' })) })],
]

function limitIn(definition: string, property: string): number {
  const comment = folder ? blockKitComment(folder, definition, property) : ''
  const found = /max[^.]*?(\d[\d,]*)/i.exec(comment)?.[1]
  if (!found) throw new Error(`the comment of ${definition}.${property} tells no limit`)
  return Number(found.replace(',', ''))
}

describe.skipIf(!folder)("the emulator's limits are those that @slack/types tells", () => {
  it.each(inBlocks)('%s.%s', (definition, property, make) => {
    const most = limitIn(definition, property)
    expect(() => readBlocks(make(most), false)).not.toThrow()
    expect(() => readBlocks(make(most + 1), false)).toThrow(Refusal)
  })

  it.each(inViews)('ModalView.%s', (property, make) => {
    const most = limitIn('ModalView', property)
    expect(() => readView(make(most))).not.toThrow()
    expect(() => readView(make(most + 1))).toThrow(Refusal)
  })

  it('and what it takes fits those types', () => {
    const specification = readSpecification(folder ?? '')
    const blocks = inBlocks.flatMap(([, , make]) => make(20))
    expect(specification.blockFaults(blocks)).toEqual([])
    expect(specification.blockFaults([{ type: 'header', text: { type: 'mrkdwn', text: 'x' }, size: 1 }])).toEqual([
      '/blocks/0/text/type: is not plain_text',
      '/blocks/0/size: is not known',
    ])
  })
})

describe.skipIf(!folder)("the emulator's refusals are those that Slack's reference lists", () => {
  const common = ['not_authed', 'account_inactive', 'token_revoked', 'missing_scope', 'not_allowed_token_type', 'ratelimited']
  const own: Readonly<Record<string, readonly string[]>> = {
    'chat.postMessage': [
      'channel_not_found',
      'not_in_channel',
      'is_archived',
      'no_text',
      'invalid_blocks',
      'invalid_blocks_format',
      'msg_blocks_too_long',
      'invalid_metadata_format',
      'markdown_text_conflict',
    ],
    'chat.postEphemeral': ['user_not_in_channel', 'no_text'],
    'conversations.history': ['channel_not_found', 'not_in_channel', 'invalid_cursor'],
    'conversations.replies': ['thread_not_found'],
    'conversations.open': ['users_list_not_supplied', 'too_many_users', 'user_not_found', 'user_disabled'],
    'views.open': ['exchanged_trigger_id', 'expired_trigger_id', 'invalid_trigger_id', 'view_too_large'],
    'views.publish': ['hash_conflict'],
    'files.completeUploadExternal': ['file_not_found'],
    'oauth.v2.access': ['invalid_client_id', 'bad_client_secret', 'invalid_code', 'bad_redirect_uri'],
    'users.info': ['user_not_found'],
    'auth.test': ['invalid_auth'],
    'apps.connections.open': ['invalid_auth'],
  }

  it.each(Object.entries(own))('of %s', (method, errors) => {
    const { knowsError } = readSpecification(folder ?? '')
    const open = method === 'oauth.v2.access'
    expect([...(open ? [] : common), ...errors].filter((error) => !knowsError(method, error))).toEqual([])
  })
})
