import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Markup, markup } from '../../../src/adapters/mockups/markup.ts'
import { html, plain, redirect, type Shown, show } from '../shown.ts'
import type { InteractionHandle } from './deliver.ts'
import type { Filled } from './filled.ts'
import { visibleMessages } from './messages.ts'
import { NotOffered, offeredCommands } from './offered.ts'
import { messageMarkup } from './page-message.ts'
import { modalMarkup } from './page-modal.ts'
import { style } from './page-style.ts'
import { typedCommand } from './page-typed.ts'
import { permissionsIn } from './permissions.ts'
import type { OpenModal, Person } from './person.ts'
import type { Platform } from './platform.ts'
import { Refusal } from './refusal.ts'
import { type Application, type Attachment, type Channel, channelOf, messageOf, type User, userOf, type World } from './world.ts'

type Sheet = { readonly platform: Platform; readonly person: Person; readonly url: URL; readonly modals: Map<string, OpenModal> }

const formBytes = 64 * 1024

/** The channels as pages for a browser, with working buttons, menus, forms and commands. */
export function createPages(platform: Platform, person: Person): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const modals = new Map<string, OpenModal>()
  return async (request, response) => {
    const sheet = { platform, person, modals, url: new URL(request.url ?? '/', platform.origin) }
    await show(platform, request, response, () => page(sheet, request))
  }
}

async function page(sheet: Sheet, request: IncomingMessage): Promise<Shown> {
  try {
    const [place = '', id = '', deed = '', name = ''] = sheet.url.pathname.slice(1).split('/')
    if (request.method === 'POST') return await act(sheet, place, id, deed, await formOf(request))
    if (place === 'attachments') return file(sheet.platform.world, id, deed, decodeURIComponent(name))
    if (place === 'modals') return modalPage(sheet, id)
    if (place === 'channels' && deed === 'version') return plain(200, version(channelOf(sheet.platform.world, id)))
    return place === 'channels' ? channelPage(sheet, channelOf(sheet.platform.world, id)) : firstPage(sheet)
  } catch (refusal) {
    if (refusal instanceof Refusal) return plain(refusal.status, refusal.message)
    throw refusal
  }
}

function firstPage({ platform: { world } }: Sheet): Shown {
  const [channel] = places(world)
  return channel ? redirect(`/channels/${channel.id}`) : plain(404, 'There is no channel yet.')
}

/** Rooms a person may open, forums left out: they hold threads only. */
function places(world: World): readonly Channel[] {
  return [...world.channels.values()].filter(({ type }) => type !== 4 && type !== 15)
}

function viewer({ platform: { world }, url }: Sheet, channel: Channel): User {
  const wanted = url.searchParams.get('as')
  const people = [...world.users.values()].filter(({ bot }) => !bot)
  const user = wanted ? userOf(world, wanted) : people.find(({ id }) => permissionsIn(world, channel, id) !== 0n)
  if (!user) throw new Refusal(404, 0, 'Nobody is there to look at this channel.')
  return user
}

function channelPage(sheet: Sheet, channel: Channel): Shown {
  const { platform, url } = sheet
  const user = viewer(sheet, channel)
  const messages = visibleMessages(channel, user.id).map((message) => messageMarkup(platform, message, user.id))
  const note = url.searchParams.get('note')
  const body = markup`${sidebar(sheet, channel, user)}<main><h1># ${title(platform.world, channel, user)}</h1>
<div id="messages">${messages}${note ? markup`<p class="note" role="status">${note}</p>` : markup``}</div>${composer(sheet, channel, user)}</main>`
  return emulated(title(platform.world, channel, user), body, script(channel))
}

function title(world: World, channel: Channel, user: User): string {
  const other = channel.recipients.find((id) => id !== user.id)
  return channel.name || (other ? userOf(world, other).name : channel.id)
}

function sidebar({ platform: { world } }: Sheet, current: Channel, user: User): Markup {
  const seen = places(world).filter((channel) => permissionsIn(world, channel, user.id) !== 0n)
  const entry = (channel: Channel) =>
    markup`<a href="/channels/${channel.id}?as=${user.id}" class="${channel.thread ? 'thread' : ''}"${channel === current ? markup` aria-current="page"` : markup``}># ${title(world, channel, user)}</a>`
  const withThreads = (channel: Channel) => [entry(channel), ...seen.filter(({ parentId }) => parentId === channel.id).map(entry)]
  const guilds = [...world.guilds.values()].map(
    (guild) => markup`<h2>${guild.name}</h2>${seen.filter(({ guildId, thread }) => guildId === guild.id && !thread).flatMap(withThreads)}`,
  )
  const people = [...world.users.values()].filter(({ bot }) => !bot)
  const persons = people.map(
    ({ id, name }) =>
      markup`<a href="/channels/${current.id}?as=${id}"${id === user.id ? markup` aria-current="true"` : markup``}>${name}</a>`,
  )
  return markup`<nav>${guilds}<h2>Direct messages</h2>${seen.filter(({ guildId }) => guildId === null).map(entry)}<h2>You are</h2>${persons}</nav>`
}

function composer({ platform }: Sheet, channel: Channel, user: User): Markup {
  const offered = applications(platform.world).flatMap((application) => offeredCommands(platform, application, user, channel))
  const names = offered
    .filter(({ type }) => type === 1)
    .map(({ name, description }) => markup`<option value="/${name}">${description ?? ''}</option>`)
  return markup`<form class="composer" method="post" action="/channels/${channel.id}/say?as=${user.id}">
<input name="text" list="commands" autocomplete="off" autofocus aria-label="Message" placeholder="Message, or a command such as ${offered[0] ? `/${offered[0].name}` : '/…'}"><datalist id="commands">${names}</datalist></form>`
}

function applications(world: World): readonly Application[] {
  return [...world.applications.values()]
}

/** What a form on a page does; the answer is a page again. */
async function act(sheet: Sheet, place: string, id: string, deed: string, form: URLSearchParams): Promise<Shown> {
  if (place === 'modals') return submit(sheet, id, form)
  const channel = channelOf(sheet.platform.world, id)
  const user = viewer(sheet, channel)
  const back = `/channels/${channel.id}?as=${user.id}`
  const handle = attempt(() => deedOf(sheet, channel, user, deed, form))
  if (handle instanceof Error) return redirect(`${back}&note=${encodeURIComponent(handle.message)}`)
  if (!handle) return redirect(back)
  const note = await outcome(sheet, handle, user, channel)
  return note.startsWith('/') ? redirect(note) : redirect(note ? `${back}&note=${encodeURIComponent(note)}` : back)
}

function deedOf(
  { platform, person, url }: Sheet,
  channel: Channel,
  user: User,
  deed: string,
  form: URLSearchParams,
): InteractionHandle | undefined {
  const message = () => messageOf(channel, url.searchParams.get('message') ?? '')
  const customId = form.get('custom_id') ?? ''
  if (deed === 'press') return person.press(message(), customId, user)
  if (deed === 'choose') return person.choose(message(), customId, form.getAll('value').filter(Boolean), user)
  const text = form.get('text')?.trim() ?? ''
  if (!text.startsWith('/')) {
    if (text) person.say(user, channel, text)
    return undefined
  }
  const application = applications(platform.world).find((one) =>
    offeredCommands(platform, one, user, channel).some(({ name }) => text.slice(1).split(/\s/)[0] === name),
  )
  if (!application) throw new NotOffered(`there is no command ${text.split(/\s/)[0]} here`)
  return person.slash({ user, channel, application, ...typedCommand(text, offeredCommands(platform, application, user, channel)) })
}

/** Waits for the bot: '' where all is well, an address where a form opened, else what to tell the person. */
async function outcome({ person, modals, url }: Sheet, handle: InteractionHandle, user: User, channel: Channel): Promise<string> {
  try {
    const { answer } = await handle.acknowledged()
    if (answer.kind === 'modal') {
      const messageId = url.searchParams.get('message')
      const modal = await person.openedModal(handle, { user, channel, ...(messageId ? { messageId } : {}) })
      modals.set(handle.id, modal)
      return `/modals/${handle.id}`
    }
    await handle.reply()
    return ''
  } catch (late) {
    return late instanceof Error ? `The application did not respond. (${late.message})` : ''
  }
}

function modalPage({ modals, platform }: Sheet, id: string): Shown {
  const modal = modals.get(id)
  if (!modal) return plain(404, 'That form is closed.')
  return emulated(modal.body.title, modalMarkup(platform.world, modal.channel, modal.body))
}

async function submit(sheet: Sheet, id: string, form: URLSearchParams): Promise<Shown> {
  const modal = sheet.modals.get(id)
  if (!modal) return plain(404, 'That form is closed.')
  const lists = modal.body.components.flatMap((entry) =>
    entry.type === 18 && entry.component.type !== 4 && entry.component.type !== 19 ? [entry.component.custom_id] : [],
  )
  const typed = [...form.keys()].filter((key) => !lists.includes(key)).map((key) => [key, form.get(key) ?? ''] as const)
  // What is not ticked or chosen is not sent at all.
  const values: Filled = Object.fromEntries([...typed, ...lists.map((key) => [key, form.getAll(key).filter(Boolean)] as const)])
  const handle = attempt(() => sheet.person.submitModal(modal, values))
  const back = `/channels/${modal.channel.id}?as=${modal.user.id}`
  if (handle instanceof Error) return redirect(`${back}&note=${encodeURIComponent(handle.message)}`)
  sheet.modals.delete(id)
  const note = await outcome(sheet, handle, modal.user, modal.channel)
  return redirect(note ? `${back}&note=${encodeURIComponent(note)}` : back)
}

/** What the platform does not let a person do is told on the page. */
function attempt<value>(work: () => value): value | Error {
  try {
    return work()
  } catch (refused) {
    if (refused instanceof NotOffered || refused instanceof Refusal) return refused
    throw refused
  }
}

function file(world: World, place: string, id: string, name: string): Shown {
  const attachment: Attachment | undefined =
    place === 'uploads'
      ? world.uploads.get(id)
      : channelOf(world, place)
          .messages.flatMap(({ attachments, deleted }) => (deleted ? [] : attachments))
          .find((one) => one.id === id)
  if (attachment?.name !== name) return plain(404, 'There is no such file.')
  return {
    status: 200,
    headers: { 'content-type': attachment.type || 'application/octet-stream', 'content-security-policy': 'sandbox' },
    body: attachment.bytes,
  }
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = ''
  for await (const chunk of request) if (text.length < formBytes) text += String(chunk)
  return new URLSearchParams(text)
}

/** Changes whenever the channel shows something else. */
function version(channel: Channel): string {
  const states = channel.messages.map(({ id, editedAt, deleted, flags, content }) => [id, editedAt, deleted, flags, content.length].join())
  return Buffer.from(states.join(';')).toString('base64url')
}

function script(channel: Channel): string {
  return `const box = document.getElementById('messages'); box.scrollTop = box.scrollHeight
setInterval(async () => {
  const now = await (await fetch('/channels/${channel.id}/version')).text()
  if (now !== '${version(channel)}' && !document.querySelector('.composer input').value) location.reload()
}, 1000)`
}

function emulated(title: string, body: Markup, code = ''): Shown {
  return html(`${title} · Discord emulator`, style, body, code)
}
