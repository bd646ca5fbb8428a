import { z } from 'zod'
import { flag, readArguments, words } from './arguments.ts'
import type { Block } from './blocks.ts'
import { readBlocks } from './limits.ts'
import { textFaults } from './mrkdwn.ts'
import type { Arguments, Platform } from './platform.ts'
import { Refusal } from './refusal.ts'
import { leavesOf } from './rich-text.ts'
import type { Message, Metadata } from './world.ts'

/** Characters of `text`. https://docs.slack.dev/reference/methods/chat.postMessage */
const advisedText = 4_000
const cutText = 40_000

const content = z.object({
  text: words.optional(),
  markdown_text: z.string().max(12_000).optional(),
  blocks: z.unknown().optional(),
  attachments: z.array(z.unknown()).max(100).optional(),
  metadata: z.unknown().optional(),
  link_names: flag.optional(),
  parse: z.string().optional(),
  unfurl_links: flag.optional(),
  unfurl_media: flag.optional(),
})

const metadata = z.object({
  event_type: z.string().min(1),
  event_payload: z.record(z.string(), z.unknown()),
})

/** What a message is to show, with every rule that does not depend on who sends it. */
export type Composed = Pick<Message, 'text' | 'blocks' | 'metadata' | 'unfurl'>

/**
 * Reads what a message is to show, and writes down its bad manners.
 *
 * @param where The method, for those who read violations.
 * @param rules `budgeted`: the total of text counts; `previews`: Slack would look for links to preview; `toOne`: one person alone sees
 *   it, so that nobody who is named in it is woken.
 * @throws {Refusal} As Slack refuses it.
 */
export function compose(
  platform: Platform,
  where: string,
  teamId: string,
  args: Arguments,
  rules: { readonly budgeted: boolean; readonly previews: boolean; readonly toOne?: boolean },
): Composed {
  const given = readArguments(content, args)
  if (given.markdown_text !== undefined && (given.text ?? given.blocks) !== undefined) throw new Refusal('markdown_text_conflict')
  const raw = given.markdown_text === undefined ? given.blocks : [{ type: 'markdown', text: given.markdown_text }]
  const blocks = raw === undefined ? [] : readBlocks(raw, rules.budgeted)
  const text = given.text ?? ''
  if (text === '' && blocks.length === 0 && !given.attachments?.length) throw new Refusal('no_text')
  checkFiles(platform, teamId, blocks)
  checkManners(platform, where, { text, blocks, toOne: rules.toOne ?? false })
  checkOpenings(platform, where, given, rules.previews)
  const unfurl = { links: given.unfurl_links ?? null, media: given.unfurl_media ?? null }
  return { text: text.slice(0, cutText), blocks, metadata: readMetadata(given.metadata), unfurl }
}

function readMetadata(value: unknown): Metadata | null {
  if (value === undefined) return null
  const read = metadata.safeParse(value)
  if (!read.success) throw new Refusal('invalid_metadata_format')
  return read.data
}

/** @throws {Refusal} invalid_blocks where a picture names a file that the team does not have. */
function checkFiles({ world }: Platform, teamId: string, blocks: readonly Block[]): void {
  for (const { slack_file } of picturesIn(blocks)) {
    if (!slack_file) continue
    const file = [...world.files.values()].find(({ id }) => id === slack_file.id || slack_file.url?.includes(`/files/${id}/`))
    if (!file?.complete || file.teamId !== teamId) throw new Refusal('invalid_blocks', ['[ERROR] invalid slack file'])
  }
}

type Seen = { readonly text: string; readonly blocks: readonly Block[]; readonly toOne: boolean }

/** The user group that a message calls with nothing beside it in its first block. */
function callIn([first]: readonly Block[]): string | undefined {
  const [group, ...others] = first?.type === 'rich_text' ? leavesOf(first.elements) : []
  return group?.type === 'usergroup' && others.length === 0 ? JSON.stringify(group) : undefined
}

/** A person, in mrkdwn or in rich text. */
const person = /^(?:<@[UW][A-Z0-9]+>|\{"type":"user",.*\})$/

function checkManners({ report }: Platform, where: string, { text, blocks, toOne }: Seen): void {
  const { mentions, broken, names } = textFaults(text, blocks)
  const call = callIn(blocks)
  const others = mentions.filter((mention, index) => mention !== call || mentions.indexOf(mention) !== index)
  for (const mention of others) if (!toOne || !person.test(mention)) report('open-mentions', where, mention)
  for (const part of broken) report('unescaped-text', where, part)
  for (const name of names) report('open-parse', where, `${name} in mrkdwn that is not verbatim`)
  if (text.length > advisedText) report('long-text', where, `${text.length} characters`)
  if (text === '') report('no-text', where, `${blocks.length} blocks without text`)
  for (const picture of picturesIn(blocks))
    if (picture.alt_text.trim() === '') report('picture-without-words', where, picture.image_url ?? picture.slack_file?.id ?? '')
}

function checkOpenings({ report }: Platform, where: string, given: z.output<typeof content>, previews: boolean): void {
  if (given.link_names) report('open-parse', where, 'link_names')
  if (given.parse !== undefined && given.parse !== 'none') report('open-parse', where, `parse: ${given.parse}`)
  if (previews && given.unfurl_links !== false) report('open-unfurl', where, 'unfurl_links is not false')
  if (previews && given.unfurl_media !== false) report('open-unfurl', where, 'unfurl_media is not false')
}

type Picture = Extract<Block, { type: 'image' }> | Extract<Extract<Block, { type: 'context' }>['elements'][number], { type: 'image' }>

export function picturesIn(blocks: readonly Block[]): readonly Picture[] {
  return blocks.flatMap((block): readonly Picture[] => {
    if (block.type === 'image') return [block]
    if (block.type === 'context') return block.elements.filter((element) => element.type === 'image')
    return block.type === 'section' && block.accessory?.type === 'image' ? [{ ...block.accessory }] : []
  })
}
