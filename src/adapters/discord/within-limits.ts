import type { APIComponentInContainer } from 'discord.js'
import { ComponentType } from 'discord-api-types/payloads/v10'
import { limits } from './limits.ts'
import type { DiscordMessage } from './sending/discord-message.ts'

/** Whether Discord takes it as one message. What one label or one picture may be, rendering sees to. */
export function isWithinLimits({ components: [container], attachments }: DiscordMessage): boolean {
  const sizes = container.components.map(sizeOf)
  const bytes = sum(attachments.map((attachment) => attachment.bytes.byteLength))
  return (
    1 + sum(sizes.map((size) => size.components)) <= limits.components &&
    sum(sizes.map((size) => size.characters)) <= limits.characters &&
    attachments.length <= limits.attachments &&
    bytes <= limits.requestBytes
  )
}

type Size = { readonly components: number; readonly characters: number }

function sizeOf(component: APIComponentInContainer): Size {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return { components: 1, characters: component.content.length }
    case ComponentType.Section:
      return { components: 2 + component.components.length, characters: sum(component.components.map(({ content }) => content.length)) }
    case ComponentType.ActionRow:
      return { components: 1 + component.components.length, characters: 0 }
    case ComponentType.Separator:
    case ComponentType.MediaGallery:
    case ComponentType.File:
      return { components: 1, characters: 0 }
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
