import { z } from 'zod'
import { postableChannel } from './access.ts'
import { count, readArguments, words } from './arguments.ts'
import { compose } from './compose.ts'
import { addMessage, threadOf } from './messages.ts'
import type { BotCall, Method, MethodAnswer, Platform } from './platform.ts'
import { Refusal } from './refusal.ts'
import type { StoredFile } from './world.ts'

export const fileMethods: readonly Method[] = [
  { name: 'files.getUploadURLExternal', access: 'bot', scopes: ['files:write'], tier: 4, run: uploadAddress },
  { name: 'files.completeUploadExternal', access: 'bot', scopes: ['files:write'], tier: 4, run: complete },
]

function uploadAddress({ platform: { world, origin }, args, install }: BotCall): MethodAnswer {
  const shape = z.object({
    filename: z.string().min(1),
    length: count.min(1),
    alt_txt: z.string().max(1_000).optional(),
  })
  const given = readArguments(shape, args)
  const id = world.ids.next('F')
  const altText = given.alt_txt ?? ''
  const file: StoredFile = {
    id,
    teamId: install.teamId,
    appId: install.appId,
    name: given.filename,
    title: given.filename,
    altText,
    length: given.length,
    bytes: null,
    complete: false,
  }
  world.files.set(id, file)
  return { upload_url: `${origin}/upload/${id}`, file_id: id }
}

/** Takes the bytes of a file. @returns Whether they are as many as were announced, for a file that waits for them. */
export function receiveUpload({ world }: Platform, id: string, bytes: Uint8Array): boolean {
  const file = world.files.get(id)
  if (!file || file.bytes !== null || file.length !== bytes.byteLength) return false
  file.bytes = bytes
  return true
}

const completing = z.object({
  files: z.array(z.object({ id: z.string(), title: z.string().optional() })).min(1),
  channel_id: z.string().optional(),
  thread_ts: words.optional(),
  initial_comment: z.string().optional(),
  blocks: z.unknown().optional(),
})

function complete(call: BotCall): MethodAnswer {
  const { platform, args, install, method } = call
  const given = readArguments(completing, args)
  const channel = given.channel_id === undefined ? undefined : postableChannel(call, given.channel_id)
  const files = given.files.map(({ id, title }) => completed(call, id, title))
  if (channel) {
    const text = given.initial_comment ?? files.map(({ name }) => name).join(', ')
    const shown = compose(platform, method, install.teamId, { text, blocks: given.blocks }, { budgeted: true, previews: false })
    const threadTs = threadOf(platform, method, channel, given.thread_ts)
    addMessage(platform, channel, { userId: install.botUserId, appId: install.appId, threadTs, files }, shown)
  }
  return { files: files.map(({ id, title }) => ({ id, title })) }
}

function completed({ platform: { world }, install }: BotCall, id: string, title: string | undefined): StoredFile {
  const file = world.files.get(id)
  if (!file || file.bytes === null || file.complete || file.teamId !== install.teamId || file.appId !== install.appId)
    throw new Refusal('file_not_found')
  file.complete = true
  file.title = title ?? file.title
  return file
}
