import { z } from 'zod'
import { markdown, type NameOf } from './discord-markdown.ts'
import { type Markup, markup } from './markup.ts'

const media = z.object({ url: z.string() })
const button = z.object({
  type: z.literal(2),
  style: z.number(),
  label: z.string().nullish(),
  emoji: z.object({ name: z.string().nullish() }).nullish(),
  custom_id: z.string().nullish(),
  url: z.string().nullish(),
  disabled: z.boolean().nullish(),
})
const option = z.object({
  label: z.string(),
  value: z.string(),
  description: z.string().nullish(),
  default: z.boolean().nullish(),
})
const menu = z.object({
  type: z.literal(3),
  custom_id: z.string(),
  placeholder: z.string().nullish(),
  max_values: z.number().nullish(),
  disabled: z.boolean().nullish(),
  options: z.array(option),
})
const pick = z.object({ type: z.literal([5, 6, 7, 8]), placeholder: z.string().nullish() })
const row = z.object({ type: z.literal(1), components: z.array(z.discriminatedUnion('type', [button, menu, pick])) })
const textDisplay = z.object({ type: z.literal(10), content: z.string() })
const thumbnail = z.object({ type: z.literal(11), media, description: z.string().nullish() })
const section = z.object({
  type: z.literal(9),
  components: z.array(textDisplay),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
})
const gallery = z.object({ type: z.literal(12), items: z.array(z.object({ media, description: z.string().nullish() })) })
const file = z.object({ type: z.literal(13), file: media })
const separator = z.object({ type: z.literal(14), divider: z.boolean().nullish() })
const inContainer = [row, section, textDisplay, gallery, file, separator] as const
const container = z.object({
  type: z.literal(17),
  accent_color: z.number().nullish(),
  components: z.array(z.discriminatedUnion('type', inContainer)),
})

/** What a message of Discord is made of, as far as it is drawn. https://docs.discord.com/developers/components/reference */
export const discordComponent = z.discriminatedUnion('type', [...inContainer, container])
export type DiscordComponent = z.output<typeof discordComponent>

/** What a drawing needs to know of the place that it stands in. */
export type DiscordFrame = {
  readonly nameOf: NameOf
  /** Where a press or a choice is sent by a form; null where nothing can be pressed. */
  address(deed: 'press' | 'choose'): string | null
  pictureAt(url: string): string
  fileAt(url: string): Markup
}

/** A component as Discord's own clients show it, near enough that a picture of it explains itself. */
export function componentMarkup(component: DiscordComponent, frame: DiscordFrame): Markup {
  switch (component.type) {
    case 1:
      return rowMarkup(component, frame)
    case 9:
      return sectionMarkup(component, frame)
    case 10:
      return markdown(component.content, frame.nameOf)
    case 12:
      return markup`<div class="gallery">${component.items.map((item) => picture(item.media.url, item.description, 'picture', frame))}</div>`
    case 13:
      return frame.fileAt(component.file.url)
    case 14:
      return component.divider === false ? markup`<div class="gap"></div>` : markup`<hr>`
    case 17:
      return markup`<div class="container" style="${edge(component.accent_color)}">${component.components.map((inner) => componentMarkup(inner, frame))}</div>`
  }
}

/** The line at the left of a card. @param color RGB; none where left out. */
export function edge(color: number | null | undefined): string {
  return color === undefined || color === null ? '' : `border-left-color:#${color.toString(16).padStart(6, '0')}`
}

function sectionMarkup({ components, accessory }: z.output<typeof section>, frame: DiscordFrame): Markup {
  const texts = components.map(({ content }) => markdown(content, frame.nameOf))
  const beside =
    accessory.type === 2 ? buttonMarkup(accessory, frame) : picture(accessory.media.url, accessory.description, 'thumbnail', frame)
  return markup`<div class="section"><div>${texts}</div>${beside}</div>`
}

function rowMarkup({ components }: z.output<typeof row>, frame: DiscordFrame): Markup {
  return markup`<div class="row">${components.map((component) => {
    if (component.type === 2) return buttonMarkup(component, frame)
    if (component.type === 3) return menuMarkup(component, frame)
    return markup`<select disabled><option>${component.placeholder ?? 'Make a selection'}</option></select>`
  })}</div>`
}

const styles = ['', 'primary', 'secondary', 'success', 'danger', 'link', 'premium'] as const

function buttonMarkup({ emoji, label, style, url, custom_id, disabled }: z.output<typeof button>, frame: DiscordFrame): Markup {
  const words = [emoji?.name, label].filter(Boolean).join(' ')
  if (url) return markup`<a class="button link" href="${url}" rel="noreferrer" target="_blank">${words} ↗</a>`
  const shown = markup`<button class="${styles[style] ?? 'secondary'}"${off(disabled)}>${words}</button>`
  return formed(frame.address('press'), custom_id, shown)
}

function menuMarkup({ options, placeholder, max_values, disabled, custom_id }: z.output<typeof menu>, frame: DiscordFrame): Markup {
  const several = (max_values ?? 1) > 1
  const entries = options.map(
    ({ label, value, description, default: chosen }) =>
      markup`<option value="${value}"${chosen ? markup` selected` : markup``}>${label}${description ? ` · ${description}` : ''}</option>`,
  )
  const empty = several ? markup`` : markup`<option value="">${placeholder ?? 'Make a selection'}</option>`
  const select = markup`<select name="value" aria-label="${placeholder ?? 'Menu'}"${several ? markup` multiple` : markup``}${off(disabled)}>${empty}${entries}</select>`
  const address = frame.address('choose')
  if (address === null) return select
  return formed(address, custom_id, markup`${select}<button class="secondary"${off(disabled)}>Choose</button>`)
}

function formed(address: string | null, customId: string | null | undefined, inside: Markup): Markup {
  if (address === null) return inside
  return markup`<form method="post" action="${address}"><input type="hidden" name="custom_id" value="${customId ?? ''}">${inside}</form>`
}

function off(disabled: boolean | null | undefined): Markup {
  return disabled ? markup` disabled` : markup``
}

function picture(url: string, words: string | null | undefined, kind: string, frame: DiscordFrame): Markup {
  return markup`<img class="${kind}" src="${frame.pictureAt(url)}" alt="${words ?? ''}">`
}
