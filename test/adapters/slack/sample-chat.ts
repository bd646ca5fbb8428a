import { commands } from '../../../commands/index.ts'
import { type ActionTarget, actionKey } from '../../../src/app/action-key.ts'
import type { App } from '../../../src/app/app.ts'
import type { Chat } from '../../../src/app/chat.ts'
import { starterOf } from '../../../src/app/starter.ts'
import type { Briefing } from '../../../src/briefing/briefing.ts'
import { sectionSchema } from '../../../src/sections/section.ts'

/** What a test may look at. `asked` holds every workspace that was asked for a briefing. */
export type SampleChat = Chat & { readonly asked: string[]; readonly reported: unknown[] }

/** The real commands over one briefing that never changes, told anew to every workspace and channel. */
export function sampleChat(sample: Briefing, changes: Partial<App> = {}): SampleChat {
  const asked: string[] = []
  const reported: unknown[] = []
  const actions = new Map<string, ActionTarget>()
  const told = new Map<string, Briefing>()
  const app: App = {
    now: () => sample.madeAt,
    config: async () => ({ config: starterOf({ sections: [] }), revision: 0 }),
    changeConfig: async () => ({ kind: 'nothing' }),
    undoLast: async () => ({ kind: 'none' }),
    changes: async () => [],
    readySections: () => [],
    starterFeeds: () => [],
    feedHealth: async () => [],
    findFeeds: async () => ({ kind: 'nothing', why: 'nothing is there' }),
    readFeed: async (url) => ({ kind: 'failed', url, why: 'nothing is there' }),
    readList: async () => ({ kind: 'failed', why: 'nothing is there' }),
    recentStories: async () => [],
    mayPost: async () => [],
    runSchedule: async () => false,
    knownOf: async () => ({ follows: [], feedback: [] }),
    keptOf: async () => ({ feeds: 0, stories: 0, briefings: 1, answers: 0, follows: 0, deliveries: 0, feedback: 0 }),
    forgetPerson: async () => undefined,
    forgetWorkspace: async () => undefined,
    zone: async () => sample.zone,
    sections: async () => sample.sections.map(({ name, title }) => sectionSchema.parse({ name, title, letter: name.charAt(0) })),
    briefing: async (workspace, id) => told.get(`${workspace} ${id}`) ?? (id === sample.id ? sample : undefined),
    latestBriefing: async (workspace, channel) => told.get(`${workspace} ${channel}`),
    async briefNow({ workspace, channel, sections, title }) {
      asked.push(workspace)
      const shown = { ...sample, workspace, channel, title, sections: sample.sections.filter(({ name }) => sections.includes(name)) }
      told.set(`${workspace} ${channel}`, shown).set(`${workspace} ${shown.id}`, shown)
      return shown
    },
    topic: async () => ({ kind: 'found', briefing: sample, articles: [] }),
    story: async () => undefined,
    storyNow: async () => undefined,
    timelinePicture: async () => null,
    placedArticles: async () => [],
    articleAt: async () => undefined,
    subscriptions: async () => [],
    follow: async () => 'followed',
    unfollow: async () => false,
    follows: async () => [],
    giveFeedback: async () => undefined,
    share: async () => undefined,
    adminEntry: async () => ({ kind: 'none', reason: 'no-web' }),
    deliveries: { list: async () => ({ open: [], paused: [] }), driveAgain: async () => false, decide: async () => false },
    async keepActions(workspace, kept) {
      for (const { command, options } of kept) actions.set(`${workspace} ${actionKey({ command, options })}`, { command, options })
    },
    action: async (workspace, key) => actions.get(`${workspace} ${key}`),
    ...changes,
  }
  return { commands, app, asked, reported, newErrorId: () => `e${reported.length}`, report: (error) => reported.push(error) }
}
