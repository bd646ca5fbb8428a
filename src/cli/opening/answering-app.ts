import type { App } from '../../app/app.ts'
import { type AppParts, createApp } from '../../app/create-app.ts'
import type { QuietPictures } from '../../app/ports.ts'
import { readyFeeds, readySections } from '../settings/environment.ts'
import type { OpenAttache } from './open-attache.ts'

type Answering = Pick<AppParts, 'held' | 'web' | 'platforms' | 'forget'> & {
  readonly attache: OpenAttache
  readonly pictures: QuietPictures
}

/** What people may ask in any of the programs. */
export function answeringApp({ attache, ...parts }: Answering): App {
  return createApp({ ...attache.making, outside: attache, readySections: readySections(), readyFeeds: readyFeeds(), ...parts })
}
