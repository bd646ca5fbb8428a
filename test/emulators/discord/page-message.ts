import { flag } from './limits.ts'
import type { Button, Component, Embed, Row } from './message-schemas.ts'
import { markdown, type NameOf } from './page-markdown.ts'
import { joined, type Markup, markup } from './page-markup.ts'
import { attachmentAddress, mediaAddress } from './payloads.ts'
import type { Platform } from './platform.ts'
import { type Attachment, type Message, userOf } from './world.ts'

/** A message as the person `as` sees it. Every button and menu is a form, so the page works without a script. */
export function messageMarkup(platform: Platform, message: Message, as: string): Markup {
  const { world } = platform
  const author = userOf(world, message.authorId)
  const asker = message.interaction ? world.users.get(message.interaction.userId) : undefined
  const thread = message.flags & flag.hasThread ? world.channels.get(message.id) : undefined
  return markup`<article id="m${message.id}" class="message${message.visibleTo ? ' only-you' : ''}">
<div class="face" aria-hidden="true">${author.name.slice(0, 1).toUpperCase()}</div><div class="body">
${asker && message.interaction?.type === 2 ? markup`<p class="asked">${asker.name} used <b>/${message.interaction.name}</b></p>` : markup``}
<header><b>${author.name}</b>${author.bot ? markup` <span class="tag">APP</span>` : markup``} ${time(message.at)}</header>
${message.flags & flag.loading ? markup`<p class="loading">${author.name} is thinking…</p>` : contents(platform, message, as)}
${message.editedAt === null ? markup`` : markup`<span class="small">(edited)</span>`}
${thread ? markup`<p class="thread"><a href="/channels/${thread.id}?as=${as}">Thread: ${thread.name}</a> · ${thread.messages.length} messages</p>` : markup``}
${message.visibleTo ? markup`<p class="small">Only you can see this</p>` : markup``}
</div></article>`
}

type Shown = { readonly platform: Platform; readonly message: Message; readonly as: string; readonly nameOf: NameOf }

function contents(platform: Platform, message: Message, as: string): Markup {
  const shown: Shown = { platform, message, as, nameOf: namesIn(platform) }
  const v2 = message.flags & flag.componentsV2
  return joined([
    markdown(message.content, shown.nameOf),
    ...(message.flags & flag.suppressEmbeds ? [] : message.embeds.map((embed) => embedMarkup(shown, embed))),
    ...(v2 ? [] : message.attachments.map((attachment) => attachmentMarkup(shown, attachment))),
    ...message.components.map((component) => componentMarkup(shown, component)),
  ])
}

function namesIn({ world }: Platform): NameOf {
  return (kind, id) => {
    if (kind === '@') return world.users.get(id)?.name
    if (kind === '#') return world.channels.get(id)?.name
    return [...world.guilds.values()].flatMap(({ roles }) => roles.get(id) ?? [])[0]?.name
  }
}

function componentMarkup(shown: Shown, component: Component): Markup {
  switch (component.type) {
    case 1:
      return rowMarkup(shown, component)
    case 9: {
      const texts = component.components.map(({ content }) => markdown(content, shown.nameOf))
      const { accessory } = component
      const beside =
        accessory.type === 2
          ? buttonMarkup(shown, accessory)
          : picture(shown, accessory.media.url, accessory.description ?? '', 'thumbnail')
      return markup`<div class="section"><div>${texts}</div>${beside}</div>`
    }
    case 10:
      return markdown(component.content, shown.nameOf)
    case 12:
      return markup`<div class="gallery">${component.items.map(({ media, description }) => picture(shown, media.url, description ?? '', 'picture'))}</div>`
    case 13: {
      const name = component.file.url.replace('attachment://', '')
      return joined(
        shown.message.attachments.filter((attachment) => attachment.name === name).map((attachment) => attachmentMarkup(shown, attachment)),
      )
    }
    case 14:
      return component.divider === false ? markup`<div class="gap"></div>` : markup`<hr>`
    case 17: {
      const edge = component.accent_color ?? undefined
      const style = edge === undefined ? '' : `border-left-color:#${edge.toString(16).padStart(6, '0')}`
      return markup`<div class="container" style="${style}">${component.components.map((inner) => componentMarkup(shown, inner))}</div>`
    }
  }
}

function rowMarkup(shown: Shown, { components }: Row): Markup {
  return markup`<div class="row">${components.map((component) => {
    if (component.type === 2) return buttonMarkup(shown, component)
    if (component.type !== 3) return markup`<select disabled><option>${component.placeholder ?? 'Make a selection'}</option></select>`
    const several = (component.max_values ?? 1) > 1
    const options = component.options.map(
      ({ label, value, description, default: chosen }) =>
        markup`<option value="${value}"${chosen ? markup` selected` : markup``}>${label}${description ? ` · ${description}` : ''}</option>`,
    )
    const empty = several ? markup`` : markup`<option value="">${component.placeholder ?? 'Make a selection'}</option>`
    return markup`<form method="post" action="${action(shown, 'choose')}"><input type="hidden" name="custom_id" value="${component.custom_id}">
<select name="value" aria-label="${component.placeholder ?? 'Menu'}"${several ? markup` multiple` : markup``}${component.disabled ? markup` disabled` : markup``}>${empty}${options}</select>
<button class="secondary"${component.disabled ? markup` disabled` : markup``}>Choose</button></form>`
  })}</div>`
}

const styles = ['', 'primary', 'secondary', 'success', 'danger', 'link', 'premium'] as const

function buttonMarkup(shown: Shown, button: Button): Markup {
  const label = [button.emoji?.name, button.label].filter(Boolean).join(' ')
  const style = styles[button.style] ?? 'secondary'
  if (button.url) return markup`<a class="button link" href="${button.url}" rel="noreferrer" target="_blank">${label} ↗</a>`
  return markup`<form method="post" action="${action(shown, 'press')}"><input type="hidden" name="custom_id" value="${button.custom_id ?? ''}">
<button class="${style}"${button.disabled ? markup` disabled` : markup``}>${label}</button></form>`
}

function action({ message, as }: Shown, deed: 'press' | 'choose'): string {
  return `/channels/${message.channelId}/${deed}?as=${as}&message=${message.id}`
}

function embedMarkup(shown: Shown, embed: Embed): Markup {
  const { nameOf } = shown
  const title = embed.url ? `[${embed.title ?? ''}](${embed.url})` : (embed.title ?? '')
  const style = embed.color === undefined || embed.color === null ? '' : `border-left-color:#${embed.color.toString(16).padStart(6, '0')}`
  const fields = (embed.fields ?? []).map(
    ({ name, value, inline }) =>
      markup`<div class="field${inline ? ' inline' : ''}"><b>${markdown(name, nameOf)}</b>${markdown(value, nameOf)}</div>`,
  )
  return markup`<div class="embed" style="${style}">
${embed.author ? markup`<p class="small">${embed.author.name}</p>` : markup``}${embed.title ? markup`<b>${markdown(title, nameOf)}</b>` : markup``}
${markdown(embed.description ?? '', nameOf)}<div class="fields">${fields}</div>${embed.image ? picture(shown, embed.image.url, '', 'picture') : markup``}
${embed.footer ? markup`<p class="small">${embed.footer.text}</p>` : markup``}</div>`
}

function attachmentMarkup({ platform, message }: Shown, attachment: Attachment): Markup {
  const url = attachmentAddress(platform.origin, message.channelId, attachment)
  if (attachment.type.startsWith('image/')) return markup`<img class="picture" src="${url}" alt="${attachment.description}">`
  return markup`<p class="file"><a href="${url}">${attachment.name}</a> <span class="small">${attachment.bytes.byteLength} bytes</span></p>`
}

function picture({ platform, message }: Shown, url: string, words: string, kind: string): Markup {
  return markup`<img class="${kind}" src="${mediaAddress(platform.origin, message, url)}" alt="${words}">`
}

function time(at: number): Markup {
  const shown = new Date(at).toLocaleString('en-GB', { dateStyle: 'short', timeStyle: 'short', timeZone: 'UTC' })
  return markup`<time datetime="${new Date(at).toISOString()}">${shown}</time>`
}
