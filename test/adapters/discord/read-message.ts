import { type APIComponentInContainer, ComponentType } from 'discord.js'
import type { DiscordMessage } from '../../../src/adapters/discord/sending/discord-message.ts'
import { checkMessage } from '../../emulators/discord/limits.ts'
import { messageBody } from '../../emulators/discord/message-schemas.ts'
import { readSpecification, specificationPath } from '../../emulators/discord/openapi.ts'

/*
 * Discord's markdown read backwards: escaped signs are set aside first, then what is our own markup is taken for what it is, and
 * whatever markup is left is not ours.
 */

const link = /\[([^[\]]*)\]\(<(https?:\/\/[^<>\s()]*)>\)/g
const lineStart = /^(?:#{1,3} |-# |> — |> |- |\d+\. )/gm
/** Shows a name, and calls nobody. */
const channel = /<#\d{5,25}>/g
const time = /<t:-?\d+:[Dtf]>/g
const emphasis = /\*{1,2}(?=[^\s*])|(?<=[^\s*])\*{1,2}/g
const markup = /[\\*_~`|[\]<>#@]|:(?=[\w/])|https?:\/\/|^\s*(?:[-+=]|\d+[.)])\s*/gm

/** Texts of a message as they would be typed, in order. */
export function textsOf({ components: [container] }: DiscordMessage): readonly string[] {
  return container.components.flatMap((component) => {
    if (component.type === ComponentType.TextDisplay) return [component.content]
    return component.type === ComponentType.Section ? component.components.map(({ content }) => content) : []
  })
}

/** What a person reads in it: text displays, without markup. */
export function wordsOf(message: DiscordMessage): string {
  const read = textsOf(message).map((text) =>
    setAside(text).replace(time, '').replace(link, '$1').replace(lineStart, '').replace(emphasis, ''),
  )
  return setBack(read.join('\n')).replace(/[\u2068\u2069\u200b]/g, '')
}

/** Every address behind words, as a browser gets it. */
export function addressesOf(message: DiscordMessage): readonly string[] {
  return textsOf(message).flatMap((text) =>
    [...setAside(text).matchAll(link)].map(([, , address = '']) => address.replaceAll('%28', '(').replaceAll('%29', ')')),
  )
}

/** Markup that is not ours, and whatever Discord itself would refuse. */
export function dangersOf(message: DiscordMessage): readonly string[] {
  const foreign = textsOf(message).flatMap((text) => {
    const rest = setAside(text)
      .replace(time, 'time')
      .replace(channel, 'channel')
      .replace(link, 'link')
      .replace(lineStart, '')
      .replace(emphasis, '\u0003')
    return [...(rest.match(markup) ?? []), ...(text.match(/[^\P{Cc}\n]|[\u202a-\u202e]|\u2066|\u2067/gu) ?? [])]
  })
  return [...foreign, ...refusals(message)]
}

const specification = specificationPath()
const check = specification ? readSpecification(specification) : undefined

/** What Discord would refuse: by our table of limits, and by its own description where that stands beside the checkout. */
export function refusals({ attachments, ...body }: DiscordMessage): readonly string[] {
  const listed = attachments.map(({ name, description }, id) => ({ id: String(id), filename: name, description }))
  const sent = JSON.parse(JSON.stringify({ ...body, ...(listed.length > 0 ? { attachments: listed } : {}) }))
  const read = messageBody.safeParse(sent)
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  try {
    const files = attachments.map(({ name }) => name)
    checkMessage({ content: '', embeds: [], components: read.data.components ?? [], flags: body.flags, files })
  } catch (refusal) {
    return [refusal instanceof Error ? JSON.stringify(refusal) : String(refusal)]
  }
  return check?.('POST', '/channels/1/messages', sent) ?? []
}

/** Every component's own name within the message. */
export function namesOf({ components: [container] }: DiscordMessage): readonly string[] {
  const named = (component: object): readonly string[] => ('custom_id' in component ? [String(component.custom_id)] : [])
  return container.components.flatMap((component: APIComponentInContainer) => {
    if (component.type === ComponentType.Section) return named(component.accessory)
    return component.type === ComponentType.ActionRow ? component.components.flatMap(named) : []
  })
}

function setAside(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => `\u0001${sign.charCodeAt(0)}\u0002`)
}

function setBack(text: string): string {
  return text.replace(/\u0001(\d+)\u0002/g, (_, code: string) => String.fromCharCode(Number(code)))
}
