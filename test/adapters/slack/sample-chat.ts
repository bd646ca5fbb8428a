import { commands } from '../../../commands/index.ts'
import type { App } from '../../../src/app/app.ts'
import type { Chat } from '../../../src/app/chat.ts'
import type { Briefing } from '../../../src/briefing/briefing.ts'
import { fakeApp } from '../../fakes/fake-app.ts'

/** What a test may look at. `asked` holds every workspace that was asked for a briefing. */
export type SampleChat = Chat & { readonly asked: string[]; readonly reported: unknown[] }

/** The real commands over one briefing that never changes, told anew to every workspace and channel. */
export function sampleChat(sample: Briefing, changes: Partial<App> = {}): SampleChat {
  const asked: string[] = []
  const reported: unknown[] = []
  const told = new Map<string, Briefing>()
  const app: App = {
    ...fakeApp(sample),
    briefing: async (workspace, id) => told.get(`${workspace} ${id}`) ?? (id === sample.id ? sample : undefined),
    latestBriefing: async (workspace, channel) => told.get(`${workspace} ${channel}`),
    latestSeen: async (workspace, channel) => [told.get(`${workspace} ${channel}`)].filter((one) => one !== undefined),
    async briefNow({ workspace, channel, sections, title }) {
      asked.push(workspace)
      const shown = { ...sample, workspace, channel, title, sections: sample.sections.filter(({ name }) => sections.includes(name)) }
      told.set(`${workspace} ${channel}`, shown).set(`${workspace} ${shown.id}`, shown)
      return shown
    },
    ...changes,
  }
  return { commands, app, asked, reported, newErrorId: () => `e${reported.length}`, report: (error) => reported.push(error) }
}
