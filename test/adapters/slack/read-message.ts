import type { SlackMessage } from '../../../src/adapters/slack/rendering/render.ts'
import type { Block } from '../../emulators/slack/blocks.ts'
import { readBlocks } from '../../emulators/slack/limits.ts'
import { type Leaf, leavesOf } from '../../emulators/slack/rich-text.ts'

/** The blocks of messages, held against every limit on the way. */
export function blocksIn(messages: readonly SlackMessage[]): readonly Block[] {
  return messages.flatMap(({ blocks }) => readBlocks(blocks, true))
}

/** What a person reads in blocks, in order. */
export function wordsIn(blocks: readonly Block[]): string {
  return blocks.map(wordsOf).join('\n')
}

export function leavesIn(blocks: readonly Block[]): readonly Leaf[] {
  return blocks.flatMap((block) => (block.type === 'rich_text' ? leavesOf(block.elements) : []))
}

/** Every text object that stands outside rich text. */
export function textObjectsIn(value: unknown): readonly { readonly type: string; readonly emoji?: unknown }[] {
  if (Array.isArray(value)) return value.flatMap(textObjectsIn)
  if (typeof value !== 'object' || value === null) return []
  const own = 'type' in value && (value.type === 'plain_text' || value.type === 'mrkdwn') ? [{ ...value, type: value.type }] : []
  return [...own, ...Object.values(value).flatMap(textObjectsIn)]
}

function wordsOf(block: Block): string {
  switch (block.type) {
    case 'header':
      return block.text.text
    case 'context':
      return block.elements.map((element) => (element.type === 'image' ? element.alt_text : element.text)).join(' ')
    case 'rich_text':
      return leavesOf(block.elements).map(leafWords).join('')
    case 'image':
      return block.alt_text
    case 'actions':
      return block.elements.flatMap((element) => (element.type === 'button' ? element.text.text : [])).join(' ')
    case 'divider':
      return ''
    default:
      throw new Error(`we make no ${block.type}`)
  }
}

function leafWords(leaf: Leaf): string {
  if (leaf.type === 'date') return leaf.fallback ?? ''
  return 'text' in leaf ? (leaf.text ?? '') : ''
}
