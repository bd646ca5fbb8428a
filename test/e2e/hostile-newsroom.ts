import { createServer } from 'node:http'
import type { Starter } from '../../src/app/config/starter.ts'
import { hostileTexts } from '../contracts/hostile-texts.ts'
import type { SampleOutlet } from '../newsroom/outlet.ts'
import { outlets } from '../newsroom/outlets.ts'
import { sampleDays } from '../newsroom/serve.ts'
import { writeFeed } from '../newsroom/write-feed.ts'

/** A newsroom on loopback, as somebody would follow it. */
export type Feeds = {
  /** Host and port. */
  readonly host: string
  readonly subscriptions: Starter['feeds']
  close(): Promise<void>
}

/** The sample newsroom's last morning, but every title and every outlet's name ends with a text that would be more than words. */
export async function serveHostileNewsroom(): Promise<Feeds> {
  let used = 0
  const next = () => hostileTexts[used++ % hostileTexts.length] ?? ''
  const hostile = outlets.filter(({ answer }) => answer.kind === 'feed').map((outlet) => withHostileTexts(outlet, next))
  const server = createServer((request, response) => {
    const outlet = hostile.find(({ path }) => path === request.url)
    if (!outlet) return void response.writeHead(404).end()
    const { text, contentType } = writeFeed(outlet, { origin: `http://${request.headers.host}`, now: sampleDays.to })
    response.writeHead(200, { 'content-type': contentType }).end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the newsroom listens on no port')
  const host = `127.0.0.1:${address.port}`
  return {
    host,
    subscriptions: hostile.map(({ path, name, country, owner, stateMedia, language, section }) => ({
      feed: `http://${host}${path}`,
      outlet: { name, country, owner, stateMedia },
      language: language.split('-')[0] ?? null,
      section,
    })),
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function withHostileTexts(outlet: SampleOutlet, next: () => string): SampleOutlet {
  const articles = outlet.articles.map((article) => {
    const { editions: _, ...first } = article
    const text = next()
    return { ...first, title: `${first.title} ${text}`, summary: `${first.summary} ${text}` }
  })
  return { ...outlet, name: `${outlet.name} ${next().slice(0, 60)}`, habits: { ...outlet.habits, charset: 'utf-8' }, articles }
}
