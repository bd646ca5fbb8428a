import { everyComponent } from '../emulators/discord/limits.ts'
import type { Message as DiscordMessage } from '../emulators/discord/world.ts'
import type { Block } from '../emulators/slack/blocks.ts'
import { type Leaf, leavesOf } from '../emulators/slack/rich-text.ts'
import type { Message as SlackMessage } from '../emulators/slack/world.ts'

/*
 * What a person sees in a message, read aloud: the words without their markup, each moment as an instant since every reader sees it
 * in a zone of their own, and pictures by the words that stand for them. Buttons and menus are no part of it.
 */

export function discordText({ components }: DiscordMessage): string {
  return everyComponent(components)
    .flatMap(({ component }) => {
      if (component.type === 10) return [spokenMarkdown(component.content)]
      return component.type === 12 ? component.items.map(({ description }) => description ?? '') : []
    })
    .join('\n')
}

export function slackText({ blocks }: SlackMessage): string {
  return blocks.map(spokenBlock).join('\n').replaceAll('\u2060', '')
}

/** Signs that were escaped are set aside while what is left of the markup is taken away. */
function spokenMarkdown(content: string): string {
  return content
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => `\u0001${sign.charCodeAt(0)}\u0002`)
    .replace(/<t:(-?\d+):\w>/g, (_, seconds: string) => instant(Number(seconds)))
    .replace(/\[([^[\]]*)\]\(<https?:\/\/[^<>\s]*>\)/g, '$1')
    .replace(/^(?:#{1,3} |-# |> |- |\d+\. )/gm, '')
    .replace(/\*{1,2}/g, '')
    .replace(/\u0001(\d+)\u0002/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/[\u2060\u2068\u2069\u200b]/g, '')
}

function spokenBlock(block: Block): string {
  switch (block.type) {
    case 'header':
      return block.text.text
    case 'context':
      return block.elements.map((element) => (element.type === 'image' ? element.alt_text : element.text)).join(' ')
    case 'rich_text':
      return block.elements
        .flatMap((element) => (element.type === 'rich_text_list' ? element.elements : [element]))
        .map((line) => leavesOf([line]).map(spokenLeaf).join(''))
        .join('\n')
    case 'image':
      return block.alt_text
    case 'actions':
    case 'divider':
      return ''
    default:
      throw new Error(`no message of ours has a ${block.type}`)
  }
}

function spokenLeaf(leaf: Leaf): string {
  if (leaf.type === 'date') return instant(leaf.timestamp)
  if (leaf.type === 'channel') return `<#${leaf.channel_id}>`
  if (leaf.type === 'user') return `<@${leaf.user_id}>`
  return 'text' in leaf ? (leaf.text ?? '') : ''
}

function instant(seconds: number): string {
  return new Date(seconds * 1_000).toISOString().replace('.000', '')
}
