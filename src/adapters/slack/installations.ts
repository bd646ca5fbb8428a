import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt'
import { z } from 'zod'

/**
 * Keeps the installations of an app that many teams may install: one text for each team, which holds its token and so is a secret.
 * Where a database implements it, a table of two columns will do.
 */
export type Installations = {
  /** A second one for the same team replaces the first. */
  keep(team: string, installation: string): Promise<void>
  find(team: string): Promise<string | undefined>
  forget(team: string): Promise<void>
}

/** What Bolt's installer needs of it. An installation for a whole enterprise is kept under the enterprise's id. */
export function installationStore(installations: Installations): InstallationStore {
  return {
    async storeInstallation(installation: Installation) {
      const key = installation.isEnterpriseInstall ? installation.enterprise?.id : installation.team?.id
      if (key === undefined) throw new Error('slack: the installation names neither a team nor an enterprise')
      await installations.keep(key, JSON.stringify(installation))
    },
    async fetchInstallation(query) {
      const found = await installations.find(keyOf(query))
      if (found === undefined) throw new Error(`slack: nobody installed the app in ${keyOf(query)}`)
      return JSON.parse(found)
    },
    deleteInstallation: (query) => installations.forget(keyOf(query)),
  }
}

const kept = z.object({ bot: z.object({ token: z.string() }), user: z.object({ id: z.string() }).optional() })

/** The bot's token in a team; undefined where the app is not installed there. */
export async function installedToken(installations: Installations, team: string): Promise<string | undefined> {
  const found = await installations.find(team)
  return found === undefined ? undefined : kept.parse(JSON.parse(found)).bot.token
}

/** Who installed the app in a team; undefined where nobody wrote it down. */
export async function installer(installations: Installations, team: string): Promise<string | undefined> {
  const found = await installations.find(team)
  return found === undefined ? undefined : kept.parse(JSON.parse(found)).user?.id
}

function keyOf({ isEnterpriseInstall, enterpriseId, teamId }: InstallationQuery<boolean>): string {
  return (isEnterpriseInstall ? enterpriseId : teamId) ?? ''
}
