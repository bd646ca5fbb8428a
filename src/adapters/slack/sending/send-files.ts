import type { webApi } from '@slack/bolt'
import type { Log } from '../../../app/log.ts'
import { type Block, paragraph, type Reply } from '../../../delivery/reply/reply.ts'
import type { Place } from '../place.ts'
import { slackSays } from '../slack-says.ts'
import { conversationWith } from './send.ts'

type File = Extract<Block, { kind: 'file' }>

/**
 * Sends the files of an answer, and puts a line where each stood. What only the person sees can carry no file on Slack: theirs come in
 * their direct messages with the app, which nobody else can open.
 */
export async function withFilesSent(reply: Reply, place: Place, client: webApi.WebClient, log: Log): Promise<Reply> {
  if (!reply.parts.some(({ blocks }) => blocks.some(({ kind }) => kind === 'file'))) return reply
  const parts = []
  for (const { blocks } of reply.parts) {
    const shown: Block[] = []
    for (const block of blocks) shown.push(block.kind === 'file' ? await sent(block, reply, place, client, log) : block)
    parts.push({ blocks: shown })
  }
  return { ...reply, parts }
}

async function sent(file: File, { audience, language }: Reply, place: Place, client: webApi.WebClient, log: Log): Promise<Block> {
  const say = slackSays(language)
  const isPrivate = audience === 'caller' || place.isPrivate
  try {
    const channel = await conversationWith(client, isPrivate ? place.user : place.channel)
    const thread = isPrivate || place.threadTs === null ? {} : { thread_ts: place.threadTs }
    await client.filesUploadV2({ channel_id: channel, file: Buffer.from(file.bytes), filename: file.name, title: file.name, ...thread })
    return paragraph(say(isPrivate ? 'fileInLetters' : 'fileBelow', { name: file.name }))
  } catch (error) {
    log.warn({ team: place.team, detail: error instanceof Error ? error.message : String(error) }, 'a file could not be sent')
    return paragraph(say('fileNotSent', { name: file.name }))
  }
}
