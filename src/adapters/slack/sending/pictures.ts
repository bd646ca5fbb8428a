import { createHash } from 'node:crypto'
import type { webApi } from '@slack/bolt'
import type { Log } from '../../../app/log.ts'
import type { Block, Reply } from '../../../delivery/reply/reply.ts'

/** Files remembered at once; a chart is drawn anew every day. */
const mostKnown = 500

/** Ids of uploaded files by picture. */
export type Files = (png: Uint8Array) => string | undefined

/** Uploads pictures, each once for a team. One that Slack does not take is shown as its words. */
export function createPictures(log: Log) {
  const known = new Map<string, Promise<string | undefined>>()

  function uploaded(client: webApi.WebClient, team: string, image: Image): Promise<string | undefined> {
    const key = `${team} ${digest(image.png)}`
    const found = known.get(key)
    if (found) return found
    if (known.size >= mostKnown) known.clear()
    const file = upload(client, image, log).then((id) => {
      if (id === undefined) known.delete(key)
      return id
    })
    known.set(key, file)
    return file
  }

  return {
    async upload(client: webApi.WebClient, team: string, replies: readonly Reply[]): Promise<Files> {
      const images = replies.flatMap(imagesIn)
      const ids = await Promise.all(images.map((image) => uploaded(client, team, image)))
      const files = new Map(images.map(({ png }, index) => [digest(png), ids[index]]))
      return (png) => (files.size === 0 ? undefined : files.get(digest(png)))
    },
  }
}

export type Pictures = ReturnType<typeof createPictures>

type Image = Extract<Block, { kind: 'image' }>

function imagesIn(reply: Reply): readonly Image[] {
  return reply.parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'image' ? [block] : [])))
}

async function upload(client: webApi.WebClient, { png }: Image, log: Log): Promise<string | undefined> {
  try {
    const { files } = await client.filesUploadV2({ file: Buffer.from(png), filename: 'picture.png' })
    return files[0]?.files?.[0]?.id
  } catch (error) {
    log.warn({ detail: error instanceof Error ? error.message : String(error) }, 'a picture could not be uploaded; its words are shown')
    return undefined
  }
}

function digest(png: Uint8Array): string {
  return createHash('sha256').update(png).digest('base64url')
}
