import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Clock } from '../../../src/app/ports.ts'
import type { Subscription } from '../../../src/feeds/feed.ts'
import { escapeMarkup, rfc822 } from '../../newsroom/text.ts'

/** How the servers of the feeds behave. */
export type Manner = 'well' | 'silent' | 'breaks off' | 'fails' | 'nonsense'

const outlets = ['Northern Wire', 'The Meridian', 'Baltic Courier'] as const
const dayMs = 86_400_000

/** What happens on each day, as each outlet tells it. */
const events: readonly (readonly { readonly title: string; readonly text: string }[])[] = [
  [
    {
      title: 'Poland closes two border crossings with Belarus after drones were seen',
      text: 'Poland closed two border crossings with Belarus on Monday after eleven drones were seen over Bialystok. Interior Minister Marcin Kierwinski said that the crossings would stay closed for ten days.',
    },
    {
      title: 'Drones over Bialystok: Warsaw shuts Belarus border crossings',
      text: 'Warsaw has shut two crossings on its border with Belarus for ten days, Marcin Kierwinski announced. Eleven drones had flown over the city of Bialystok in the night, and Polish lorry drivers were told to turn back.',
    },
    {
      title: 'Polish border crossings to Belarus closed for ten days',
      text: 'Two Polish crossings to Belarus are closed since Monday morning. The government in Warsaw acted after drones, eleven by its count, were seen over Bialystok; lorries queue for six kilometres.',
    },
  ],
  [
    {
      title: 'French parliament adopts the budget by twelve votes',
      text: 'The French parliament adopted the budget by twelve votes in Paris on Tuesday. It cuts 14 billion euros of spending and raises the tax on large fortunes to two percent.',
    },
    {
      title: 'France: budget passes parliament, fortunes taxed at two percent',
      text: 'With a majority of twelve votes the French parliament passed the budget. Prime Minister Sebastien Lecornu spoke of 14 billion euros in savings; large fortunes will be taxed at two percent.',
    },
    {
      title: 'Lecornu wins budget vote in the French parliament',
      text: 'Sebastien Lecornu won the vote on the French budget on Tuesday, by twelve votes. The opposition in Paris calls the savings of 14 billion euros too small, and the tax on fortunes too low.',
    },
  ],
  [
    {
      title: 'Spain reopens the railway between Madrid and Seville after the floods',
      text: 'Spain reopened the railway between Madrid and Seville on Wednesday, nine days after floods washed away 300 metres of track near Cordoba. Forty trains a day will run until the end of the month.',
    },
    {
      title: 'Madrid to Seville by train again: Spanish line repaired after floods',
      text: 'Trains run again between Madrid and Seville. Spanish engineers repaired 300 metres of track near Cordoba in nine days; Transport Minister Oscar Puente thanked them on Wednesday.',
    },
    {
      title: 'Flooded railway near Cordoba repaired, says Spanish minister',
      text: 'The railway between Madrid and Seville is repaired, Oscar Puente said in Cordoba. Floods had washed away its track nine days ago, and 90,000 Spanish passengers had to take buses.',
    },
  ],
  [
    {
      title: 'Italian Senate approves the reform of the courts',
      text: 'The Italian Senate approved the reform of the courts in Rome on Thursday by 112 votes to 59. Judges and prosecutors will be trained apart from 2027 on.',
    },
    {
      title: 'Rome: reform of Italian courts passes the Senate by 112 to 59',
      text: 'By 112 votes to 59 the Senate in Rome passed the reform that parts Italian judges from prosecutors. Justice Minister Carlo Nordio called it a historic day.',
    },
    {
      title: 'Judges protest as Italy’s Senate passes court reform',
      text: 'Italian judges protested in front of the Senate in Rome, which passed the reform of the courts by 112 votes. Carlo Nordio wants judges and prosecutors to be trained apart from 2027.',
    },
  ],
]

export type FeedServer = {
  readonly port: number
  readonly subscriptions: readonly Omit<Subscription, 'workspace'>[]
  manner: Manner
  /** Requests so far. */
  asked(): number
  /** Nothing listens there any more until `listen`. */
  refuse(): Promise<void>
  listen(): Promise<void>
}

/** Three outlets, on a name each, that tell of one event a day; it stands in their feeds from four in the morning. */
export async function serveFeeds(clock: Clock, firstDay: number): Promise<FeedServer> {
  let asked = 0
  const server = createServer((request, response) => {
    asked += 1
    answer(served.manner, response, () => feedOf(Number(/\d+/.exec(request.headers.host ?? '')?.[0]), clock.now(), firstDay))
  })
  const listenOn = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  await listenOn(0)
  const port = addressOf(server.address()).port
  const served: FeedServer = {
    port,
    manner: 'well',
    subscriptions: outlets.map((name, index) => ({
      feed: `http://outlet${index}.test:${port}/feed`,
      outlet: { name, country: null, owner: null, stateMedia: false },
      language: 'en',
      section: null,
    })),
    asked: () => asked,
    refuse() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
    listen: () => listenOn(port),
  }
  return served
}

function addressOf(address: string | AddressInfo | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('the feeds listen on no port')
  return address
}

function answer(manner: Manner, response: ServerResponse, feed: () => string): void {
  switch (manner) {
    case 'silent':
      return
    case 'fails':
      response.writeHead(503).end()
      return
    case 'breaks off':
      response.writeHead(200, { 'content-type': 'application/rss+xml', 'content-length': 9_999_999 })
      response.write(feed(), () => response.destroy())
      return
    case 'nonsense':
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end('<html>Under construction')
      return
    case 'well':
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed())
      return
  }
}

function feedOf(outlet: number, now: number, firstDay: number): string {
  const items = events.flatMap((told, day) => {
    const { title, text } = told[outlet] ?? { title: '', text: '' }
    const at = firstDay + day * dayMs + 4 * 3_600_000
    const link = `https://outlet${outlet}.test/${day}`
    const description = `<description>${escapeMarkup(text)}</description>`
    return at > now ? [] : [`<item><title>${title}</title><link>${link}</link><pubDate>${rfc822(at)}</pubDate>${description}</item>`]
  })
  return `<rss version="2.0"><channel><title>${outlets[outlet]}</title><link>https://outlet${outlet}.test/</link>${items.join('')}</channel></rss>`
}
