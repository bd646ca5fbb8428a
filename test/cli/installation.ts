import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sampleDays, serveNewsroom } from '../newsroom/serve.ts'
import { temporaryFolder } from '../temporary-folder.ts'

export type Installation = { readonly folder: string; readonly env: Record<string, string> & { readonly ATTACHE_STORE: string } }

/** One whose one feed never answers: for what does not depend on the news. */
export function silentInstallation(): Installation {
  const nobody = { feed: 'http://127.0.0.1:9/none', outlet: 'Nobody', country: 'de', language: 'en', owner: null, section: null }
  return installation([nobody], '127.0.0.1:9')
}

/** The sample newsroom as of today, and installations that follow it. */
export async function serveToday() {
  const shift = Date.now() - sampleDays.to
  const newsroom = await serveNewsroom({ slowMs: 50, now: () => Date.now() - shift })
  const feeds = newsroom.feeds.map(({ url: feed, outlet, language, section }) => ({
    ...{ feed, outlet: outlet.name, country: outlet.country, language, owner: outlet.owner, section },
    ...(outlet.stateMedia ? { stateMedia: true } : {}),
  }))
  return { installation: () => installation(feeds, new URL(newsroom.origin).host), close: newsroom.close }
}

/** A folder with the settings that ship, but for its feeds; it is gone when the test ends. */
function installation(feeds: readonly object[], allowedHosts: string): Installation {
  const folder = temporaryFolder()
  const config = join(folder, 'config')
  mkdirSync(config)
  writeFileSync(join(config, 'feeds.json'), JSON.stringify(feeds))
  for (const name of ['sections.json', 'schedules.json'])
    writeFileSync(join(config, name), readFileSync(new URL(`../../config/${name}`, import.meta.url)))
  const env = { ATTACHE_CONFIG: config, ATTACHE_STORE: join(folder, 'store.sqlite'), ALLOWED_PRIVATE_HOSTS: allowedHosts, PORT: '0' }
  return { folder, env }
}
