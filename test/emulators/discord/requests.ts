import type { IncomingMessage } from 'node:http'
import type { UploadedFile } from './platform.ts'
import { refusals } from './refusal.ts'

/** Bytes of a whole request. https://discord.com/developers/docs/reference#uploading-files */
const requestBytes = 25 * 1024 * 1024

/** One request as it came and was answered. */
export type RequestRecord = {
  /** By the world's clock. */
  readonly at: number
  readonly method: string
  /** As routes are written, such as `/channels/:channel/messages`; the path itself where no route took it. */
  readonly route: string
  /** Without `/api/v10`, decoded. */
  readonly path: string
  readonly query: string
  readonly body: unknown
  readonly files: readonly { readonly name: string; readonly type: string; readonly bytes: number }[]
  /** 0 while it is worked on, and where the connection was cut instead of an answer. */
  status: number
  /** Discord's number for a refusal; 0 where there is none. */
  code: number
  /** Whose limit a 429 was: one that is shared with others does not count against the bot. */
  scope: string
}

export type Content = { readonly body: unknown; readonly files: readonly UploadedFile[] }

/** @throws {Refusal} 40005 where the body is too large, 50109 where it is no JSON. */
export async function readContent(request: IncomingMessage): Promise<Content> {
  const bytes = await collected(request)
  const type = request.headers['content-type'] ?? ''
  if (bytes.byteLength === 0) return { body: undefined, files: [] }
  return type.startsWith('multipart/') ? readParts(bytes, type) : { body: parsed(bytes.toString()), files: [] }
}

async function collected(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request) {
    if (!(chunk instanceof Uint8Array)) continue
    size += chunk.byteLength
    if (size <= requestBytes) chunks.push(chunk)
  }
  if (size > requestBytes) throw refusals.tooLarge()
  return Buffer.concat(chunks)
}

async function readParts(bytes: Buffer<ArrayBuffer>, type: string): Promise<Content> {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  const files: UploadedFile[] = []
  for (const [field, value] of form) {
    if (typeof value === 'string') continue
    files.push({ field, name: value.name, type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) })
  }
  const payload = form.get('payload_json')
  return { body: typeof payload === 'string' ? parsed(payload) : {}, files }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw refusals.malformedBody()
  }
}
