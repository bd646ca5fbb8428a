import { describe, expect, it } from 'vitest'
import type { Store } from '../../src/app/ports.ts'
import type { Correction } from '../../src/briefing/briefing.ts'
import { state } from '../contracts/store/samples.ts'
import { marker, type TwoWorkspaces, twoWorkspaces } from './two-workspaces.ts'

/**
 * Why a method of the store names no workspace.
 *
 * - `everybody`: work on what all share or for all at once; nobody in a chat or on a page hears what it gives
 * - `bearer`: what it takes is the right itself: a key, a hash of one, or a claim that names what is claimed
 */
type Unbound = 'everybody' | 'bearer'

/** Asks in the name of a workspace, with all that two's people know of what is theirs. */
type Bound = (store: Store, workspace: string, desk: TwoWorkspaces) => Promise<unknown>

const always = { from: 0, to: Number.MAX_SAFE_INTEGER }
const everyState = ['waiting', 'done', 'unknown', 'dead'] as const
const word = [[['xylothek']]]
const inTurn = async <item>(items: readonly item[], ask: (item: item) => Promise<unknown>) => {
  const given: unknown[] = []
  for (const item of items) given.push(await ask(item))
  return given
}
/** A thing of this workspace under the name of one of two's. */
const ownBriefing = (desk: TwoWorkspaces, workspace: string) => {
  const nothing = { sections: [], sources: [], opening: [], inShort: [] }
  return { ...desk.known.briefing, ...nothing, id: 'bposted', workspace, title: 'Own' }
}
const ownFollow = (desk: TwoWorkspaces, workspace: string) => ({
  ...({
    id: desk.known.follows[0] ?? '',
    workspace,
    platform: 'terminal',
    user: 'ana',
    label: 'own',
    quiet: null,
    zone: 'UTC',
    language: 'en',
  } as const),
  ...({ destination: { kind: 'channel', channel: 'news' }, followed: { kind: 'words', words: 'own' }, madeAt: 1 } as const),
})
const ownDelivery = (workspace: string) => ({
  ...({ id: 'd1', workspace, platform: 'terminal', place: { kind: 'channel', channel: 'news' }, purpose: { kind: 'notice' } } as const),
  ...{ title: 'Own', threaded: false, madeAt: 2, steps: [] },
})
const correction = (text: string, id = 'c1'): Correction => ({
  ...{ id, briefing: 'bposted', toldAt: 1, foundAt: 2, shortId: 'e1', headline: text, text, language: 'en' },
  ...{ outlet: 'Own', url: 'https://quay.test/1', reason: 'withdrawn', now: null },
})
const report = (workspace: string) => ({
  reports: [{ workspace, key: 'place', facts: { kind: 'token' } as const, toldAt: 2 }],
  delivery: null,
})
const slot = (workspace: string) => ({ workspace, schedule: 'two', key: 'k', at: 1, outcome: 'missed' }) as const

/** Every method of the store, by its type: a new one does not compile until it is said how it keeps workspaces apart. */
const methods: Readonly<Record<keyof Store, Bound | Unbound>> = {
  subscriptions: (store, workspace) => store.subscriptions(workspace),
  replaceSubscriptions: (store, workspace) => store.replaceSubscriptions(workspace, []),
  workspaces: 'everybody',
  sealedAddress: 'bearer',
  feedStates: 'everybody',
  feedLanguages: 'everybody',
  takeDueFeeds: 'everybody',
  savePoll: 'everybody',
  dueFullTexts: 'everybody',
  saveFullText: 'everybody',
  articles: (store, workspace) => store.articles(workspace, always),
  articleVersions: (store, workspace) => store.articleVersions(workspace, always),
  articlesOf: (store, workspace, { known }) => store.articlesOf(workspace, known.articles),
  rewritten: (store, workspace) => store.rewritten(workspace, -1),
  addCorrections: (store, workspace) =>
    store.addCorrections(workspace, 'news', [correction('Own', 'c2')]).catch(() => 'one has no such briefing'),
  corrections: (store, workspace, { known }) => inTurn(known.briefingIds, (id) => store.corrections(workspace, id)),
  correctionsFound: (store, workspace) => store.correctionsFound(workspace, 'news', always),
  applyStoryChanges: (store, workspace, { known }) =>
    store.applyStoryChanges(
      workspace,
      known.stories.map((from) => ({ kind: 'merged', from, into: 's0000000000000001', likeness: 1 }) as const),
      1,
    ),
  stories: (store, workspace) => store.stories(workspace, always),
  strays: async (store, workspace) => [...(await store.strays(workspace))],
  story: (store, workspace, { known }) => inTurn(known.stories, (id) => store.story(workspace, id)),
  placedArticles: (store, workspace, { known }) => inTurn(known.stories, (id) => store.placedArticles(workspace, id)),
  placedArticle: (store, workspace, { known }) => inTurn(known.articles, (id) => store.placedArticle(workspace, id)),
  articleTally: (store, workspace) => store.articleTally(workspace, always),
  search: (store, workspace) => store.search(workspace, word, always, 9),
  termsWith: (store, workspace) => store.termsWith(workspace, 'burn', 9),
  termCounts: 'everybody',
  addTermCounts: 'everybody',
  saveBriefing: (store, workspace, desk) => store.saveBriefing(ownBriefing(desk, workspace), slot(workspace)),
  briefing: (store, workspace, { known }) => inTurn(known.briefingIds, (id) => store.briefing(workspace, id)),
  briefings: (store, workspace) => store.briefings(workspace, { limit: 9 }),
  findBriefings: (store, workspace) => store.findBriefings(workspace, 'xylothek', 9),
  latestBriefing: (store, workspace) => store.latestBriefing(workspace, 'news'),
  keepAnswer: (store, workspace, desk) => store.keepAnswer(ownBriefing(desk, workspace)),
  keepShown: (store, workspace, { known }) =>
    inTurn(known.briefingIds, (id) => store.keepShown(workspace, new Map([['news', { answer: id, at: 1 }]]))),
  latestShown: (store, workspace) => store.latestShown(workspace, 'news'),
  latestSeen: (store, workspace) => store.latestSeen(workspace, 'news'),
  toldStories: (store, workspace) => store.toldStories(workspace, 'news', Number.MAX_SAFE_INTEGER),
  tellings: (store, workspace) => store.tellings(workspace, 'news', always),
  prune: 'everybody',
  keepActions: (store, workspace, { known }) =>
    store.keepActions(workspace, new Map(known.actionKeys.map((key) => [key, { command: 'own', options: {} }])), 1),
  action: (store, workspace, { known }) => inTurn(known.actionKeys, (key) => store.action(workspace, key)),
  giveFeedback: (store, workspace, { known }) =>
    store.giveFeedback({
      workspace,
      story: known.stories[0] ?? '',
      user: 'ana',
      kind: 'wrong',
      briefing: 'bposted',
      headline: 'Own',
      at: 1,
    }),
  feedback: (store, workspace) => store.feedback(workspace, 9),
  addFollow: (store, workspace, desk) => store.addFollow(ownFollow(desk, workspace), []),
  removeFollow: (store, workspace, { known }) => inTurn(known.follows, (id) => store.removeFollow(workspace, id)),
  follows: (store, workspace) => store.follows(workspace),
  untold: (store, workspace, { known }) => store.untold(workspace, { kind: 'channel', channel: 'news' }, known.articles),
  addNotice: (store, workspace, { known }) =>
    store.addNotice({ ...ownDelivery(workspace), place: { kind: 'channel', channel: 'news' } }, known.articles),
  keepInstallation: 'bearer',
  installation: 'bearer',
  forgetInstallation: 'bearer',
  under: 'everybody',
  isNewEvent: 'everybody',
  forgetEvents: 'everybody',
  close: 'everybody',
  shareKey: (store, workspace) => store.shareKey(workspace, 'news', true),
  share: 'bearer',
  briefingsOf: (store, workspace) => store.briefingsOf({ workspace, channel: 'news' }, 9),
  takeLease: 'everybody',
  keepLease: 'everybody',
  endLease: 'everybody',
  keepAdminLink: 'bearer',
  adminLinkFits: 'bearer',
  takeAdminLink: 'bearer',
  keepAdminSession: 'bearer',
  adminSession: 'bearer',
  endAdminSession: 'bearer',
  beginConfig: (store, workspace, { chat }) => chat.app.config(workspace).then(({ config }) => store.beginConfig(workspace, config)),
  config: (store, workspace) => store.config(workspace),
  configRevision: (store, workspace) => store.configRevision(workspace),
  changeConfig: (store, workspace) =>
    store.changeConfig({
      ...{ workspace, at: 1, by: { platform: 'terminal', user: 'ana' }, what: 'own', undoes: null, seen: 99 },
      items: [{ kind: 'section', key: 'woods', value: null }],
    }),
  changes: (store, workspace) => store.changes(workspace, { limit: 9, before: null }),
  schedules: 'everybody',
  appliedItems: (store, workspace) => store.appliedItems(workspace),
  keepAppliedItems: (store, workspace) => store.keepAppliedItems(workspace, []),
  usedSlots: 'everybody',
  useSlots: (store, workspace) => store.useSlots([{ ...slot(workspace), key: 'k9' }], report(workspace)),
  giveBackSlots: (store, workspace) => store.giveBackSlots(workspace, 'two', 0),
  addDelivery: (store, workspace) => store.addDelivery({ ...ownDelivery(workspace), id: 'd9' }),
  addIntroduction: (store, workspace) => store.addIntroduction({ ...ownDelivery(workspace), id: 'i1' }),
  isIntroduced: (store, workspace) => store.isIntroduced(workspace),
  claimDelivery: 'everybody',
  beginStep: 'bearer',
  stepSent: 'bearer',
  stepFailed: 'bearer',
  stepUnknown: 'bearer',
  releaseDelivery: 'bearer',
  expireDeliveries: 'everybody',
  deliveries: (store, workspace) => store.deliveries(workspace, everyState, 9),
  delivery: (store, workspace) => store.delivery(workspace, 'd1'),
  driveAgain: (store, workspace) => store.driveAgain(workspace, 'd1', 1),
  decideStep: (store, workspace) => store.decideStep(workspace, { id: 'd1', number: 0 }, 'drop', 1),
  deliveryCounts: 'everybody',
  pruneDeliveries: 'everybody',
  addReport: (store, workspace) => store.addReport(report(workspace)),
  mendReport: (store, workspace) => store.mendReport(workspace, 'place'),
  reports: (store, workspace) => store.reports(workspace),
  pauseSchedule: (store, workspace) => store.pauseSchedule({ workspace, schedule: 'two', failure: { reason: 'no-place' }, since: 1 }),
  resumeSchedule: (store, workspace) => store.resumeSchedule(workspace, 'two'),
  pausedSchedules: 'everybody',
  markDeparted: (store, workspace) => store.markDeparted(workspace, 1),
  markBack: (store, workspace) => store.markBack(workspace),
  departed: 'everybody',
  forgetWorkspace: (store, workspace) => store.forgetWorkspace(workspace),
  workspaceRows: (store, workspace) => store.workspaceRows(workspace),
  workspaceCounts: (store, workspace) => store.workspaceCounts(workspace),
  forgetPerson: (store, workspace) => store.forgetPerson(workspace, 'ana'),
  totals: 'everybody',
}

const bound = Object.entries(methods).flatMap(([name, how]) => (typeof how === 'function' ? [[name, how] as const] : []))

/** All that is kept of a workspace, and that nothing of it was taken away. */
const kept = async ({ store }: TwoWorkspaces, workspace: string) => ({
  rows: await store.workspaceRows(workspace),
  articles: await store.articles(workspace, always),
  isThere: (await store.workspaces()).includes(workspace),
})

/** Of which two has nothing here. */
const saysLittle: ReadonlySet<string> = new Set(['decideStep', 'markBack'])

const shown = (given: unknown): string => JSON.stringify(given instanceof Map ? [...given] : (given ?? null))

/** Two workspaces, of which two has something of every kind. */
async function furnished(): Promise<TwoWorkspaces> {
  const desk = await twoWorkspaces()
  const { store, known } = desk
  const place = { kind: 'channel', channel: 'news' } as const
  await store.addIntroduction({ ...ownDelivery('two'), id: 'i1' })
  await store.addCorrections('two', 'news', [correction('Xylothek')])
  await store.useSlots([{ ...slot('two'), key: 'xylothek' }], report('two'))
  await store.pauseSchedule({ workspace: 'two', schedule: 'two', failure: { reason: 'no-place' }, since: 1 })
  await store.keepAppliedItems('two', [{ kind: 'setting', key: 'adminsChannel', value: 'zanzibar' }])
  await store.addNotice({ ...ownDelivery('two'), id: 'told', place }, known.articles)
  for (const article of await store.articles('two', always))
    if (known.articles.includes(article.id))
      await store.savePoll(state(article.feed), [{ ...article, text: `${article.text} Rewritten.` }], 9)
  return desk
}

describe('every method of the store', () => {
  it('is known here', async () => {
    const { store } = await twoWorkspaces()
    expect(Object.keys(methods).toSorted()).toEqual(Object.keys(store).toSorted())
    expect(bound.length).toBeGreaterThanOrEqual(60)
  })

  it.each(bound)('%s, asked for one, tells nothing of two and changes nothing of two’s', async (name, ask) => {
    const desk = await furnished()
    const before = await kept(desk, 'two')
    const given = shown(await ask(desk.store, 'one', desk))
    expect(given).not.toMatch(marker)
    for (const id of [...desk.known.stories, ...desk.known.articles.filter(() => name !== 'untold')]) expect(given).not.toContain(id)
    expect(await kept(desk, 'two')).toEqual(before)
  })

  it.each(bound.filter(([name]) => !saysLittle.has(name)))('%s, asked for two, would tell or change it', async (_, ask) => {
    const desk = await furnished()
    const before = await kept(desk, 'two')
    const given = shown(await ask(desk.store, 'two', desk))
    expect(
      marker.test(given) || given !== shown(await ask(desk.store, 'one', desk)) || shown(before) !== shown(await kept(desk, 'two')),
    ).toBe(true)
  })
})
