import { type Markup, markup } from '../../../src/adapters/mockups/markup.ts'
import { blocksMarkup } from './page-blocks.ts'
import { mrkdwnMarkup } from './page-text.ts'
import { mimeOf, repliesTo } from './payloads.ts'
import type { Platform } from './platform.ts'
import type { Message, StoredFile } from './world.ts'

/** A message as the person `as` sees it. */
export function messageMarkup(platform: Platform, message: Message, as: string): Markup {
  const { world, origin } = platform
  const author = world.users.get(message.userId)
  const name = author?.name ?? message.userId
  const replies = repliesTo(world, message)
  const place = `/channels/${message.channelId}`
  const address = (deed: 'press' | 'choose') => `${place}/${deed}?as=${as}&message=${message.ts}`
  const inThread = message.threadTs !== null && message.threadTs !== message.ts
  return markup`<article id="m${message.ts}" class="message${message.visibleTo ? ' only-you' : ''}">
<div class="face" aria-hidden="true">${name.slice(0, 1).toUpperCase()}</div><div class="body">
${message.visibleTo ? markup`<p class="small">Only visible to you</p>` : markup``}
<header><b>${name}</b>${message.appId === null ? markup`` : markup` <span class="tag">APP</span>`} ${time(Number(message.ts))}</header>
${message.blocks.length === 0 ? mrkdwnMarkup(world, message.text) : blocksMarkup({ platform, address }, message.blocks)}
${message.files.map((file) => fileMarkup(origin, file))}
${message.editedAt === null ? markup`` : markup`<span class="small">(edited)</span>`}
${replies.length > 0 && !inThread ? markup`<p><a class="replies" href="${place}?as=${as}&thread=${message.ts}">${replies.length} ${replies.length === 1 ? 'reply' : 'replies'}</a></p>` : markup``}
</div></article>`
}

function fileMarkup(origin: string, file: StoredFile): Markup {
  const address = `${origin}/files/${file.id}/${encodeURIComponent(file.name)}`
  if (mimeOf(file.name).startsWith('image/'))
    return markup`<figure><figcaption>${file.title}</figcaption><img class="picture" src="${address}" alt="${file.altText}"></figure>`
  return markup`<p class="file"><a href="${address}">${file.title}</a> <span class="small">${file.length} bytes</span></p>`
}

function time(seconds: number): Markup {
  const at = new Date(seconds * 1_000)
  const shown = at.toLocaleString('en-GB', { dateStyle: 'short', timeStyle: 'short', timeZone: 'UTC' })
  return markup`<time datetime="${at.toISOString()}">${shown}</time>`
}
