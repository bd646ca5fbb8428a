import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const silentFeed = {
  feed: 'http://127.0.0.1:9/none',
  outlet: 'Nobody',
  country: 'de',
  language: 'en',
  owner: null,
  section: null,
}

/** A folder with the settings of an installation whose one feed never answers: for what does not depend on the news. */
export function silentDesk(): { readonly folder: string; readonly env: Record<string, string> & { readonly ATTACHE_STORE: string } } {
  const folder = mkdtempSync(join(tmpdir(), 'attache-silent-'))
  mkdirSync(join(folder, 'config'))
  writeFileSync(join(folder, 'config/feeds.json'), JSON.stringify([silentFeed]))
  for (const name of ['sections.json', 'schedules.json'])
    writeFileSync(join(folder, 'config', name), readFileSync(new URL(`../../config/${name}`, import.meta.url)))
  return {
    folder,
    env: {
      ATTACHE_CONFIG: join(folder, 'config'),
      ATTACHE_STORE: join(folder, 'store.sqlite'),
      ALLOWED_PRIVATE_HOSTS: '127.0.0.1:9',
      PORT: '0',
    },
  }
}
