import type { App } from '../../src/app/app.ts'
import { starterOf } from '../../src/app/config/starter.ts'
import { type ActionTarget, actionKey } from '../../src/app/input/action-key.ts'
import type { Briefing } from '../../src/briefing/briefing.ts'
import { withOutlets } from '../../src/feeds/new-outlet.ts'
import { sectionSchema } from '../../src/sections/section.ts'

/** An app whose every briefing is the sample one and that has nothing else; it keeps actions. */
const nothingThere = { reason: 'network', detail: 'nothing is there' } as const

export function fakeApp(sample: Briefing): App {
  const actions = new Map<string, ActionTarget>()
  const sections = sample.sections.map(({ name, title }) => sectionSchema.parse({ name, title, letter: name.charAt(0) }))
  return {
    now: () => sample.madeAt,
    config: async () => ({ config: starterOf({ sections: [] }), revision: 0 }),
    changeConfig: async () => ({ kind: 'nothing' }),
    undoLast: async () => ({ kind: 'none' }),
    changes: async () => [],
    readySections: () => [],
    starterFeeds: () => [],
    feedHealth: async () => [],
    concerns: async () => [],
    readyFeeds: () => [],
    newsPictures: async () => [],
    withOutlets: async (_, feeds) => withOutlets(feeds, { feeds: [], held: [] }),
    findFeeds: async () => ({ kind: 'nothing', why: nothingThere }),
    readFeed: async (url) => ({ kind: 'failed', url, why: nothingThere }),
    keepUpload: () => 'upload:1',
    readList: async () => ({ kind: 'failed', why: nothingThere }),
    recentStories: async () => [],
    mayPost: async () => [],
    channelName: async () => null,
    personName: async () => null,
    runSchedule: async () => false,
    knownOf: async () => ({ follows: [], feedback: [], changes: 0 }),
    keptOf: async () => ({ feeds: 0, stories: 0, briefings: 1, answers: 0, follows: 0, deliveries: 0, feedback: 0 }),
    forgetPerson: async () => undefined,
    forgetWorkspace: async () => undefined,
    zone: async () => sample.zone,
    sections: async () => sections,
    briefing: async (_, id) => (id === sample.id ? sample : undefined),
    latestBriefing: async () => sample,
    latestSeen: async () => [sample],
    briefNow: async () => sample,
    topic: async () => ({ kind: 'found', briefing: sample, articles: [] }),
    ask: async () => ({ kind: 'unanswered', stories: [] }),
    story: async () => undefined,
    storyNow: async () => undefined,
    timelinePicture: async () => null,
    placedArticles: async () => [],
    articleAt: async () => undefined,
    subscriptions: async () => [],
    follow: async () => 'followed',
    unfollow: async () => false,
    follows: async () => [],
    isClosed: async () => false,
    giveFeedback: async () => undefined,
    share: async () => undefined,
    adminEntry: async () => ({ kind: 'none', reason: 'no-web' }),
    deliveries: {
      list: async () => ({ open: [], paused: [] }),
      driveAgain: async () => false,
      letGoOn: async () => false,
      decide: async () => false,
    },
    async keepActions(workspace, kept) {
      for (const { command, options } of kept) actions.set(`${workspace} ${actionKey({ command, options })}`, { command, options })
    },
    action: async (workspace, key) => actions.get(`${workspace} ${key}`),
  }
}
