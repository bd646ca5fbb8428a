import { componentMarkup, type DiscordFrame, edge } from '../../../src/adapters/mockups/discord-components.ts'
import { markdown, type NameOf } from '../../../src/adapters/mockups/discord-markdown.ts'
import { joined, type Markup, markup } from '../../../src/adapters/mockups/markup.ts'
import { flag } from './limits.ts'
import type { Embed } from './message-schemas.ts'
import { attachmentAddress, mediaAddress } from './payloads.ts'
import type { Platform } from './platform.ts'
import { type Attachment, type Message, userOf } from './world.ts'

/** A message as the person `as` sees it. Every button and menu is a form, so the page works without a script. */
export function messageMarkup(platform: Platform, message: Message, as: string): Markup {
  const { world } = platform
  const author = userOf(world, message.authorId)
  const asker = message.interaction ? world.users.get(message.interaction.userId) : undefined
  const answered = world.channels.get(message.channelId)?.messages.find(({ id }) => id === message.repliesTo)
  const thread = message.flags & flag.hasThread ? world.channels.get(message.id) : undefined
  return markup`<article id="m${message.id}" class="message${message.visibleTo ? ' only-you' : ''}">
<div class="face" aria-hidden="true">${author.name.slice(0, 1).toUpperCase()}</div><div class="body">
${asker && message.interaction?.type === 2 ? markup`<p class="asked">${asker.name} used <b>/${message.interaction.name}</b></p>` : markup``}
${answered ? markup`<p class="asked">in reply to <b>${userOf(world, answered.authorId).name}</b></p>` : markup``}
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
    ...message.components.map((component) => componentMarkup(component, frameOf(shown))),
  ])
}

function namesIn({ world }: Platform): NameOf {
  return (kind, id) => {
    if (kind === '@') return world.users.get(id)?.name
    if (kind === '#') return world.channels.get(id)?.name
    return [...world.guilds.values()].flatMap(({ roles }) => roles.get(id) ?? [])[0]?.name
  }
}

function frameOf({ platform, message, as, nameOf }: Shown): DiscordFrame {
  return {
    nameOf,
    address: (deed) => `/channels/${message.channelId}/${deed}?as=${as}&message=${message.id}`,
    pictureAt: (url) => mediaAddress(platform.origin, message, url),
    fileAt: (url) =>
      joined(
        message.attachments
          .filter(({ name }) => name === url.replace('attachment://', ''))
          .map((attachment) => attachmentMarkup({ platform, message, as, nameOf }, attachment)),
      ),
  }
}

function embedMarkup(shown: Shown, embed: Embed): Markup {
  const { nameOf } = shown
  const title = embed.url ? `[${embed.title ?? ''}](${embed.url})` : (embed.title ?? '')
  const fields = (embed.fields ?? []).map(
    ({ name, value, inline }) =>
      markup`<div class="field${inline ? ' inline' : ''}"><b>${markdown(name, nameOf)}</b>${markdown(value, nameOf)}</div>`,
  )
  return markup`<div class="embed" style="${edge(embed.color)}">
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
