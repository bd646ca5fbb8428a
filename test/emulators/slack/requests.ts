import type { IncomingMessage } from 'node:http'
import { fromForm, fromJson } from './arguments.ts'
import type { Arguments } from './platform.ts'
import { Refusal } from './refusal.ts'

/** One request as it came and was answered. */
export type RequestRecord = {
  /** By the world's clock. */
  readonly at: number
  /** Such as `chat.postMessage`; `/response` and `/upload` for the other addresses. */
  readonly method: string
  /** As they came, JSON texts read; without the token. */
  readonly args: Arguments
  /** Whose token it was; '' where there was none. */
  teamId: string
  /** 0 while it is worked on, and where the connection was cut instead of an answer. */
  status: number
  /** Slack's word for a refusal; '' where there is none. */
  error: string
}

export async function readBytes(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/**
 * A body as arguments.
 *
 * @param type The Content-Type header.
 * @throws {Refusal} invalid_json, invalid_post_type and the like where it cannot be read.
 */
export async function readContent(bytes: Buffer<ArrayBuffer>, type: string): Promise<Arguments> {
  if (bytes.byteLength === 0) return {}
  if (type.startsWith('application/json')) return fromJson(parsedJson(bytes.toString()))
  if (type.startsWith('application/x-www-form-urlencoded')) return fromForm(new URLSearchParams(bytes.toString()))
  if (type.startsWith('multipart/form-data')) return fromForm(await textFields(bytes, type))
  throw new Refusal(type === '' ? 'missing_post_type' : 'invalid_post_type')
}

/** The bytes of an upload: the whole body, or the file of a form. */
export async function uploadedBytes(bytes: Buffer<ArrayBuffer>, type: string): Promise<Uint8Array> {
  if (!type.startsWith('multipart/')) return bytes
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  for (const [, value] of form) if (typeof value !== 'string') return new Uint8Array(await value.arrayBuffer())
  return new Uint8Array()
}

async function textFields(bytes: Buffer<ArrayBuffer>, type: string): Promise<readonly (readonly [string, string])[]> {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  return [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal('invalid_json')
  }
}
