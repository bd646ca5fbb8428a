import type { IncomingMessage, ServerResponse } from 'node:http'
import { receiveUpload } from './methods-files.ts'
import { allow } from './oauth.ts'
import { showPage } from './page.ts'
import { mimeOf } from './payloads.ts'
import type { Person } from './person.ts'
import type { Platform } from './platform.ts'
import { Refusal } from './refusal.ts'
import { readBytes, readContent, uploadedBytes } from './requests.ts'
import { takeResponse } from './responses.ts'
import { answerAny, answerMethod, type Desk, good, type Outgoing } from './router.ts'

/** Answers one HTTP request of an app or a browser. */
export async function serve(desk: Desk, person: Person, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', desk.platform.origin)
  const [, area = '', rest = ''] = /^\/([^/]*)\/?(.*)$/.exec(url.pathname) ?? []
  switch (area) {
    case 'api':
      return write(response, await apiCall(desk, rest, request))
    case 'response':
      return write(response, await responseCall(desk, rest, request))
    case 'upload':
      return upload(desk, rest, request, response)
    case 'files':
      return sendFile(desk.platform, rest, response)
    case 'oauth':
      return authorize(desk.platform, url, response)
    default:
      return showPage(desk.platform, person, request, response)
  }
}

async function apiCall(desk: Desk, name: string, request: IncomingMessage): Promise<Outgoing> {
  const bearer = (request.headers.authorization ?? '').replace(/^Bearer\s*/i, '')
  const read = await readable(() => bodyOf(request))
  return read instanceof Refusal ? answerMethod(desk, name, {}, bearer, read) : answerMethod(desk, name, read, bearer)
}

async function responseCall(desk: Desk, id: string, request: IncomingMessage): Promise<Outgoing> {
  const read = await readable(() => bodyOf(request))
  const outgoing = await answerAny(desk, '/response', read instanceof Refusal ? {} : read, () => {
    if (read instanceof Refusal) throw read
    takeResponse(desk.platform, id, read)
    return good({})
  })
  // Unlike the Web API, a response_url says no by its status.
  const refused = outgoing.kind === 'answer' && outgoing.status === 200 && outgoing.body.ok === false
  return refused ? { ...outgoing, status: 404 } : outgoing
}

async function upload(desk: Desk, id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const bytes = await uploadedBytes(await readBytes(request), request.headers['content-type'] ?? '')
  const outgoing = await answerAny(desk, '/upload', { id, bytes: bytes.byteLength }, () => {
    const taken = receiveUpload(desk.platform, id, bytes)
    return { kind: 'answer', status: taken ? 200 : 400, headers: {}, body: { ok: taken } }
  })
  write(response, outgoing)
}

function sendFile({ world }: Platform, rest: string, response: ServerResponse): void {
  const file = world.files.get(rest.split('/')[0] ?? '')
  if (!file?.bytes) return void response.writeHead(404).end()
  response.writeHead(200, { 'content-type': mimeOf(file.name) }).end(file.bytes)
}

/** `team` chooses the team, as at Slack, and `as` the person who allows it; where left out, the first team and its first admin. */
function authorize({ world }: Platform, url: URL, response: ServerResponse): void {
  const team = world.teams.get(url.searchParams.get('team') ?? '') ?? [...world.teams.values()][0]
  const people = [...world.users.values()].filter(({ teamId, bot }) => teamId === team?.id && !bot)
  const user = people.find(({ id }) => id === url.searchParams.get('as')) ?? people.find(({ admin, owner }) => admin || owner)
  const target = team && user ? allow(world, url.searchParams, team, user) : 'there is no team with an admin'
  if (typeof target === 'string') return void response.writeHead(400, { 'content-type': 'text/plain' }).end(target)
  response.writeHead(302, { location: target.href }).end()
}

async function bodyOf(request: IncomingMessage) {
  return readContent(await readBytes(request), request.headers['content-type'] ?? '')
}

async function readable<value>(read: () => Promise<value>): Promise<value | Refusal> {
  try {
    return await read()
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal
    throw refusal
  }
}

function write(response: ServerResponse, outgoing: Outgoing): void {
  if (outgoing.kind === 'reset') {
    response.destroy()
    return
  }
  response.writeHead(outgoing.status, { ...outgoing.headers, 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(outgoing.body))
}
