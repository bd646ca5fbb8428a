import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Markup, markup } from '../../../src/adapters/mockups/markup.ts'
import { html, plain, redirect, type Shown, show } from '../shown.ts'
import { threadMessages, visibleMessages } from './messages.ts'
import { homeOf } from './methods-views.ts'
import { blocksMarkup } from './page-blocks.ts'
import { act, refusalOf } from './page-deeds.ts'
import { messageMarkup } from './page-message.ts'
import { type Place, placeAt, type Sheet, titleOf, topModal, version } from './page-place.ts'
import { style } from './page-style.ts'
import type { Person } from './person.ts'
import type { Platform } from './platform.ts'
import { readBytes } from './requests.ts'
import { type App, type Channel, installOf, type View, type World } from './world.ts'

/** The channels as pages for a browser, with working commands, buttons, menus, forms and Homes. */
export async function showPage(platform: Platform, person: Person, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const sheet = { platform, person, url: new URL(request.url ?? '/', platform.origin) }
  await show(platform, request, response, () => page(sheet, request))
}

async function page(sheet: Sheet, request: IncomingMessage): Promise<Shown> {
  const { platform, url } = sheet
  const [kind = '', id = '', deed = ''] = url.pathname.slice(1).split('/')
  if (kind === '') return firstPage(platform.world)
  const place = placeAt(platform.world, kind, id, url.searchParams.get('as'))
  if (!place) return plain(404, 'There is no such page.')
  if (request.method === 'POST') return redirect(await act(sheet, place, deed, new URLSearchParams((await readBytes(request)).toString())))
  if (deed === 'version') return plain(200, version(platform.world, place))
  return place.app ? homePage(sheet, place, place.app) : channelPage(sheet, place)
}

function firstPage(world: World): Shown {
  const [channel] = world.channels.values()
  return channel ? redirect(`/channels/${channel.id}`) : plain(404, 'There is no channel yet.')
}

function channelPage(sheet: Sheet, place: Place): Shown {
  const { platform, url } = sheet
  const { channel, user } = place
  if (!channel) return plain(404, 'There is no such channel.')
  const title = titleOf(platform.world, channel, user)
  const shown = visibleMessages(channel, user.id).map((message) => messageMarkup(platform, message, user.id))
  const commands = [...platform.world.apps.values()].flatMap(({ commands: names }) => names ?? [])
  const hint = commands[0] ? `Message ${title}, or ${commands[0]}` : `Message ${title}`
  const body = markup`${sidebar(platform.world, place)}<main><h1>${title}</h1><div class="messages" id="messages">${shown}${note(url)}</div>
<form class="composer" method="post" action="${place.path}/say?as=${user.id}"><input name="text" list="commands" autocomplete="off" autofocus aria-label="Message" placeholder="${hint}">
<datalist id="commands">${commands.map((command) => markup`<option value="${command} "></option>`)}</datalist></form></main>${threadPane(sheet, place, channel)}${modalOver(sheet, place)}`
  return emulated(title, body, script(platform.world, place))
}

function homePage(sheet: Sheet, place: Place, app: App): Shown {
  const { platform, person, url } = sheet
  const { user } = place
  if (!url.searchParams.has('open')) {
    person.openHome(user, app)
    return redirect(`${place.path}?as=${user.id}&open=1`)
  }
  const view = homeOf(platform.world, app.id, user.id)
  const shown = view
    ? blocksMarkup({ platform, address: (deed) => viewAddress(place, deed, view) }, view.body.blocks)
    : markup`<p class="small">Nothing yet.</p>`
  const body = markup`${sidebar(platform.world, place)}<main><h1>${app.name} · Home</h1><div class="home">${shown}${note(url)}</div></main>${modalOver(sheet, place)}`
  return emulated(`${app.name} · Home`, body, script(platform.world, place))
}

function viewAddress({ path, user }: Place, deed: string, view: View): string {
  return `${path}/${deed}?as=${user.id}&view=${view.id}`
}

function note(url: URL): Markup {
  const text = url.searchParams.get('note')
  return text ? markup`<p class="note" role="status">${text}</p>` : markup``
}

function sidebar(world: World, { user, path }: Place): Markup {
  const seen = [...world.channels.values()].filter(({ deleted, archived, members }) => !deleted && !archived && members.has(user.id))
  const entry = (address: string, title: string, as: string, current: boolean) =>
    markup`<a href="${address}?as=${as}"${current ? markup` aria-current="page"` : markup``}>${title}</a>`
  const rooms = (direct: boolean) =>
    seen
      .filter(({ kind }) => (kind === 'direct') === direct)
      .map((channel) => entry(`/channels/${channel.id}`, titleOf(world, channel, user), user.id, path === `/channels/${channel.id}`))
  const apps = [...world.apps.values()]
    .filter((app) => installOf(world, app.id, user.teamId))
    .map((app) => entry(`/home/${app.id}`, app.name, user.id, path === `/home/${app.id}`))
  const people = [...world.users.values()].filter(({ bot, deleted }) => !bot && !deleted)
  const persons = people.map(({ id, name, teamId }) =>
    entry(path, teamId === user.teamId ? name : `${name} (${world.teams.get(teamId)?.name})`, id, id === user.id),
  )
  return markup`<nav><h2>${world.teams.get(user.teamId)?.name ?? ''}</h2><h2>Channels</h2>${rooms(false)}<h2>Direct messages</h2>${rooms(true)}<h2>Apps</h2>${apps}<h2>You are</h2>${persons}</nav>`
}

function threadPane({ platform, url }: Sheet, { user, path }: Place, channel: Channel): Markup {
  const ts = url.searchParams.get('thread')
  if (ts === null) return markup``
  const shown = threadMessages(channel, ts, user.id).map((message) => messageMarkup(platform, message, user.id))
  return markup`<aside><h1>Thread <a class="small" href="${path}?as=${user.id}">close</a></h1><div class="messages">${shown}</div></aside>`
}

function modalOver({ platform }: Sheet, place: Place): Markup {
  const view = topModal(platform.world, place.user)
  if (view?.body.type !== 'modal') return markup``
  const { title, submit, close, blocks } = view.body
  const shown = blocksMarkup(
    { platform, address: (deed) => viewAddress(place, deed, view) },
    blocks.filter(({ type }) => type !== 'input'),
  )
  const fields = blocksMarkup(
    { platform, address: () => '', refused: refusalOf(view) },
    blocks.filter(({ type }) => type === 'input'),
  )
  return markup`<div class="shade"><dialog open><h2>${title.text}</h2>${shown}<form method="post" action="${viewAddress(place, 'submit', view)}">${fields}<div class="foot">
<button formaction="${viewAddress(place, 'close', view)}" formnovalidate>${close?.text ?? 'Cancel'}</button>${submit ? markup`<button class="primary">${submit.text}</button>` : markup``}</div></form></dialog></div>`
}

function script(world: World, place: Place): string {
  return `const box = document.getElementById('messages'); if (box) box.scrollTop = box.scrollHeight
setInterval(async () => {
  const now = await (await fetch('${place.path}/version?as=${place.user.id}')).text()
  const typing = [...document.querySelectorAll('.composer input, dialog input, dialog textarea')].some((field) => field.value !== field.defaultValue)
  if (now !== '${version(world, place)}' && !typing) location.reload()
}, 1000)`
}

function emulated(title: string, body: Markup, code: string): Shown {
  return html(`${title} · Slack emulator`, style, body, code)
}
