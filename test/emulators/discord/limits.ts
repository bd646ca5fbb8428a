import type { Component, Embed } from './message-schemas.ts'
import { invalidField, refusals } from './refusal.ts'

/** Limits that span fields. https://discord.com/developers/docs/resources/message, .../components/reference */
const embedCharacters = 6000
const rows = 5
const v2Components = 40
/** Over all text displays of a message; the official text gives it for each one, third parties for the sum. */
const v2Characters = 4000

export const flag = {
  suppressEmbeds: 1 << 2,
  hasThread: 1 << 5,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const

/** What a message will show once a send or an edit is done. */
type Draft = {
  readonly content: string
  readonly embeds: readonly Embed[]
  readonly components: readonly Component[]
  readonly flags: number
  /** Names of the files it will have. */
  readonly files: readonly string[]
}

/** @throws {Refusal} Where the message as a whole breaks a limit, or there is nothing in it. */
export function checkMessage(draft: Draft): void {
  checkEmbeds(draft.embeds)
  checkCustomIds(draft.components)
  if (draft.flags & flag.componentsV2) checkV2(draft)
  else checkLegacy(draft)
  checkReferences(draft)
}

/** Every component, nested ones and accessories too, with the path to it. */
export function everyComponent(components: readonly AnyComponent[], path: readonly PropertyKey[] = ['components']): readonly Placed[] {
  return components.flatMap((component, index) => {
    const here = [...path, index]
    const inner = 'components' in component ? everyComponent(component.components, [...here, 'components']) : []
    const accessory = 'accessory' in component ? [{ component: component.accessory, path: [...here, 'accessory'] }] : []
    return [{ component, path: here }, ...inner, ...accessory]
  })
}

type Children = Extract<Component, { components: unknown }>['components'][number]
export type AnyComponent = Component | Children | Extract<Children, { components: unknown }>['components'][number] | Accessory
type Accessory = Extract<Component, { accessory: unknown }>['accessory']
type Placed = { readonly component: AnyComponent; readonly path: readonly PropertyKey[] }

function checkEmbeds(embeds: readonly Embed[]): void {
  const total = embeds.reduce((sum, embed) => sum + embedLength(embed), 0)
  if (total > embedCharacters)
    throw invalidField(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${embedCharacters}`)
}

function embedLength(embed: Embed): number {
  const texts = [embed.title, embed.description, embed.footer?.text, embed.author?.name]
  const fields = (embed.fields ?? []).flatMap(({ name, value }) => [name, value])
  return [...texts, ...fields].reduce((sum, text) => sum + (text?.length ?? 0), 0)
}

function checkCustomIds(components: readonly Component[]): void {
  const seen = new Set<string>()
  for (const { component, path } of everyComponent(components)) {
    if (!('custom_id' in component) || !component.custom_id) continue
    if (seen.has(component.custom_id))
      throw invalidField([...path, 'custom_id'], 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated')
    seen.add(component.custom_id)
  }
}

function checkLegacy({ content, embeds, components, files }: Draft): void {
  if (components.length > rows) throw invalidField(['components'], 'BASE_TYPE_BAD_LENGTH', `Must be between 1 and ${rows} in length.`)
  const other = components.findIndex(({ type }) => type !== 1)
  if (other >= 0) throw invalidField(['components', other, 'type'], 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (1,).')
  if (!content.trim() && embeds.length === 0 && files.length === 0 && components.length === 0) throw refusals.emptyMessage()
}

function checkV2({ components, ...draft }: Draft): void {
  const legacy = (['content', 'embeds'] as const).find((key) => draft[key].length > 0)
  if (legacy) {
    const message = `The '${legacy}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`
    throw invalidField([legacy], 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', message)
  }
  if (components.length === 0) throw refusals.emptyMessage()
  const all = everyComponent(components)
  if (all.length > v2Components)
    throw invalidField(
      ['components'],
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      `Total number of components cannot exceed ${v2Components}`,
    )
  const characters = all.reduce((sum, { component }) => sum + (component.type === 10 ? component.content.length : 0), 0)
  if (characters > v2Characters) {
    const message = `Total displayable text size cannot exceed ${v2Characters}`
    throw invalidField(['components'], 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message)
  }
}

function checkReferences({ components, embeds, flags, files }: Draft): void {
  const fromEmbeds = embeds.flatMap(({ image, thumbnail, author, footer }) => [
    image?.url,
    thumbnail?.url,
    author?.icon_url,
    footer?.icon_url,
  ])
  const fromComponents = everyComponent(components).flatMap(({ component }) => addresses(component))
  const named = [...fromEmbeds, ...fromComponents].flatMap((address) =>
    address?.startsWith('attachment://') ? [address.slice('attachment://'.length)] : [],
  )
  const missing = named.find((name) => !files.includes(name))
  if (missing !== undefined)
    throw invalidField(['components'], 'COMPONENT_ATTACHMENT_NOT_FOUND', `There is no attachment named "${missing}"`)
  const unused = files.find((name) => !named.includes(name))
  if (flags & flag.componentsV2 && unused !== undefined)
    throw invalidField(['attachments'], 'UNREFERENCED_ATTACHMENT', `No component shows the attachment "${unused}"`)
}

/** Addresses of the media that a component itself shows. */
export function addresses(component: AnyComponent): readonly string[] {
  switch (component.type) {
    case 11:
      return [component.media.url]
    case 12:
      return component.items.map(({ media }) => media.url)
    case 13:
      return [component.file.url]
    case 1:
    case 2:
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
    case 9:
    case 10:
    case 14:
    case 17:
      return []
  }
}
