import { type Language, spokenLanguage } from '../../delivery/words/speaker.ts'
import type { App } from '../app.ts'
import type { Caller } from './caller.ts'

/** The language in which somebody is answered: their client's where it is spoken, else their workspace's. */
export async function answeredIn(
  { language, workspace }: Pick<Caller, 'language' | 'workspace'>,
  app: Pick<App, 'config'>,
): Promise<Language> {
  return spokenLanguage(language) ?? (await app.config(workspace)).config.settings.language
}
