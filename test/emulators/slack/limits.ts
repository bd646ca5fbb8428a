import { z } from 'zod'
import { type Block, block, elementsOf } from './blocks.ts'
import { Refusal } from './refusal.ts'
import { leavesOf } from './rich-text.ts'
import { type ViewBody, viewBody } from './view-body.ts'

/** Blocks of one message. @slack/types, chunk.d.ts */
const messageBlocks = 50
/**
 * Characters of text in all blocks of a posted message. Not documented: staff speak of 12,000 with a buffer,
 * and a message of 11,341 was refused. https://github.com/slackapi/bolt-js/issues/2509
 */
const totalText = 11_300
/** Characters over all markdown blocks of a message or view. */
const markdownText = 12_000
/** Bytes of a view. */
const viewBytes = 250_000

/**
 * Reads the blocks of a message.
 *
 * @param budgeted Whether the total of text counts: for posts, not for answers through a response_url.
 * @throws {Refusal} invalid_blocks or msg_blocks_too_long, with a pointer to each fault.
 */
export function readBlocks(value: unknown, budgeted: boolean): readonly Block[] {
  const read = z.array(block).max(messageBlocks).safeParse(value)
  if (!read.success) throw new Refusal('invalid_blocks', pointed(read.error, '/blocks'))
  checkWhole(read.data, 'invalid_blocks', '/blocks')
  if (budgeted && textOf(read.data).length > totalText) throw new Refusal('msg_blocks_too_long')
  return withIds(read.data)
}

/** @throws {Refusal} invalid_arguments or view_too_large, with a pointer to each fault. */
export function readView(value: unknown): ViewBody {
  if (Buffer.byteLength(JSON.stringify(value) ?? '') > viewBytes) throw new Refusal('view_too_large')
  const read = viewBody.safeParse(value)
  if (!read.success) throw new Refusal('invalid_arguments', pointed(read.error, '/view'))
  checkWhole(read.data.blocks, 'invalid_arguments', '/view/blocks')
  return { ...read.data, blocks: [...withIds(read.data.blocks)] }
}

/** All that a person reads in blocks. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('')
}

function checkWhole(blocks: readonly Block[], error: string, at: string): void {
  const faults = [
    ...doubles(blocks.flatMap(({ block_id }) => block_id ?? [])).map((id) => `\`block_id\` "${id}" already exists [json-pointer:${at}]`),
    ...doubleActions(blocks).map((id) => `\`action_id\` "${id}" already exists [json-pointer:${at}]`),
    ...(blocks.filter(({ type }) => type === 'table').length > 1 ? [`only one table is allowed [json-pointer:${at}]`] : []),
    ...(markdownLength(blocks) > markdownText ? [`markdown blocks hold more than ${markdownText} characters [json-pointer:${at}]`] : []),
    ...elementsOf(blocks).flatMap(({ element }) => menuFaults(element, at)),
  ]
  if (faults.length > 0) throw new Refusal(error, faults.map(asError))
}

/** Action ids are unique within their block. */
function doubleActions(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((each) => doubles(elementsOf([each]).flatMap(({ element }) => element.action_id ?? [])))
}

function menuFaults(element: ReturnType<typeof elementsOf>[number]['element'], at: string): readonly string[] {
  const strange = strangeBeginning(element)
  if (strange !== undefined) return [`${strange} [json-pointer:${at}]`]
  if (element.type !== 'static_select' && element.type !== 'multi_static_select') return []
  if ((element.options === undefined) === (element.option_groups === undefined))
    return [`a menu has either options or option_groups [json-pointer:${at}]`]
  return []
}

/** What stands in a field at first must be something that it takes; an option, one of its options to the letter. */
function strangeBeginning(element: ReturnType<typeof elementsOf>[number]['element']): string | undefined {
  const offered = JSON.stringify('options' in element ? (element.options ?? []) : [])
  const chosen = [
    ...('initial_option' in element && element.type !== 'external_select' ? [element.initial_option] : []),
    ...('initial_options' in element && element.type !== 'multi_external_select' ? (element.initial_options ?? []) : []),
  ]
  const hasGroups = 'option_groups' in element && element.option_groups !== undefined
  if (!hasGroups && chosen.some((option) => option && !offered.includes(JSON.stringify(option)))) return 'invalid initial option'
  if (element.type === 'plain_text_input' && (element.initial_value?.length ?? 0) > (element.max_length ?? 3_000))
    return 'initial_value is longer than max_length'
  if (element.type === 'plain_text_input' && (element.min_length ?? 0) > (element.max_length ?? 3_000))
    return 'min_length is more than max_length'
  if (element.type === 'number_input' && element.initial_value !== undefined && !Number.isFinite(Number(element.initial_value)))
    return 'initial_value is no number'
  return undefined
}

function markdownLength(blocks: readonly Block[]): number {
  return blocks.reduce((sum, each) => sum + (each.type === 'markdown' ? each.text.length : 0), 0)
}

function blockText(each: Block): string {
  switch (each.type) {
    case 'section':
      return [each.text, ...(each.fields ?? [])].map((part) => part?.text ?? '').join('') + elementText(each)
    case 'header':
      return each.text.text
    case 'context':
      return each.elements.map((part) => (part.type === 'image' ? part.alt_text : part.text)).join('')
    case 'markdown':
      return each.text
    case 'rich_text':
      return leavesOf(each.elements)
        .map((leaf) => ('text' in leaf ? (leaf.text ?? '') : ''))
        .join('')
    case 'image':
      return each.alt_text + (each.title?.text ?? '')
    case 'table':
      return each.rows
        .flat()
        .map((one) => (one.type === 'rich_text' ? blockText(one) : one.text))
        .join('')
    case 'input':
      return each.label.text + (each.hint?.text ?? '')
    case 'actions':
      return elementText(each)
    case 'divider':
      return ''
  }
}

function elementText(each: Block): string {
  return elementsOf([each])
    .map(({ element }) => {
      const label = element.type === 'button' ? element.text.text : ''
      const options = 'options' in element ? (element.options ?? []) : []
      return label + options.map(({ text }) => text.text).join('')
    })
    .join('')
}

/** Slack names the blocks that come without an id. */
function withIds(blocks: readonly Block[]): readonly Block[] {
  const taken = new Set(blocks.map(({ block_id }) => block_id))
  return blocks.map((each, index) => ({
    ...each,
    block_id: each.block_id ?? freeId(taken, index),
  }))
}

function freeId(taken: ReadonlySet<string | undefined>, index: number): string {
  const id = `b${index + 1}`
  return taken.has(id) ? freeId(taken, index + 1_000) : id
}

function doubles(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))]
}

function pointed(error: z.ZodError, at: string): readonly string[] {
  return error.issues.map(({ path, message }) => asError(`${message} [json-pointer:${[at, ...path.map(String)].join('/')}]`))
}

function asError(message: string): string {
  return `[ERROR] ${message}`
}
