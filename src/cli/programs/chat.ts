import { createInterface } from 'node:readline'
import { openLog } from '../../adapters/log/open-log.ts'
import type { Chat } from '../../app/chat.ts'
import type { Caller } from '../../app/input/caller.ts'
import { completeOption, prepareLine, replyOf } from '../../app/input/run-command.ts'
import { withPrivateFeeds } from '../../app/polling/private-feeds.ts'
import { openQuietPictures } from '../drawing/quiet-pictures.ts'
import { answeringApp } from '../opening/answering-app.ts'
import { chatOver } from '../opening/chat-over.ts'
import { openAttache } from '../opening/open-attache.ts'
import { openSetStore } from '../opening/open-set-store.ts'
import { readEnvironment } from '../settings/environment.ts'
import { privateFeedParts, sealingOf } from '../settings/sealing-of.ts'
import { asTyped } from '../terminal/as-typed.ts'
import { openProgramLog } from '../terminal/last-words.ts'
import { rendered } from '../terminal/print.ts'

export type ChatStreams = {
  readonly input: NodeJS.ReadStream
  readonly output: NodeJS.WriteStream
  /** What is not an answer: progress and the log. */
  readonly progress: NodeJS.WriteStream
}

const workspace = 'local'
const deadlineMs = 20_000

/**
 * Answers commands as people type them, line by line, until the input ends or somebody says "exit".
 *
 * @param options.demo Ask the sample newsroom, in memory; otherwise the store that the settings name.
 * @returns The exit code: 0, or 1 where the input was no terminal and a line of it could not be followed.
 * @throws {Error} In words for the person, where it cannot start.
 */
export async function chat(options: { readonly demo: boolean }, streams: ChatStreams): Promise<number> {
  const desk = options.demo ? await openDemo(streams.progress) : await openOwn()
  try {
    return await converse(desk, streams)
  } finally {
    await desk.close()
  }
}

/** What is asked, by whom, and how to let go of it. */
type ChatDesk = { readonly chat: Chat; readonly caller: Caller; close(): Promise<void> }

async function openDemo(progress: NodeJS.WriteStream): Promise<ChatDesk> {
  // Stands in test/, which an image for production leaves out.
  const { openSampleDesk, sampleAppOver } = await import('../demo/sample-desk.ts')
  const { briefMorning } = await import('../demo/brief-morning.ts')
  const desk = await openSampleDesk(workspace, progress)
  const caller = callerIn('terminal')
  // So that "e2" means a story from the first line on.
  await briefMorning(workspace, caller.channel, desk)
  const log = openLog('warn')
  return { chat: chatOver(sampleAppOver(desk, log), log), caller, close: desk.close }
}

async function openOwn(): Promise<ChatDesk> {
  const { settings, starter, schedules, held } = readEnvironment()
  const sealing = sealingOf(settings.ATTACHE_KEY)
  const store = withPrivateFeeds(await openSetStore(settings), privateFeedParts(sealing))
  const attache = await openAttache({
    ...{ store, clock: { now: Date.now }, starter, deadlineMs, sealing },
    ...{ allowedHosts: settings.ALLOWED_PRIVATE_HOSTS, contact: settings.CONTACT },
  })
  const log = openProgramLog(settings.LOG_LEVEL)
  return {
    chat: chatOver(answeringApp({ attache, held, pictures: openQuietPictures(log) }), log),
    caller: callerIn(schedules[0]?.channel ?? 'terminal'),
    async close() {
      await attache.close()
      await store.close()
    },
  }
}

/** @param channel Where ids are looked up: what is posted there on schedule can be asked about at once. */
function callerIn(channel: string): Caller {
  const language = Intl.DateTimeFormat().resolvedOptions().locale
  return { platform: 'terminal', workspace, channel, user: 'you', isAdmin: true, language }
}

async function converse({ chat, caller }: ChatDesk, { input, output, progress }: ChatStreams): Promise<number> {
  const isPerson = input.isTTY === true
  const lines = createInterface({
    input,
    ...(isPerson ? { output } : {}),
    prompt: '› ',
    completer: (line: string, done: (error: null, result: [string[], string]) => void) => {
      completions(line, caller, chat).then((found) => done(null, found))
    },
  })
  if (isPerson) progress.write('Type a command such as /brief or /help; Ctrl-D ends.\n')
  if (isPerson) lines.prompt()
  let failed = false
  for await (const line of lines) {
    if (/^\s*\/?(?:exit|quit)\s*$/i.test(line)) break
    const asking = { ...caller, tell: tellEvery(progress) }
    if (line.trim() !== '') failed = !(await answer(line, asking, chat, output)) || failed
    if (isPerson) lines.prompt()
  }
  lines.close()
  return failed && !isPerson ? 1 : 0
}

/** Milliseconds between two lines about how far something is. */
const betweenTellingsMs = 5_000

function tellEvery(progress: NodeJS.WriteStream): (said: string) => void {
  let last = Number.NEGATIVE_INFINITY
  return (said) => {
    if (performance.now() - last < betweenTellingsMs) return
    last = performance.now()
    progress.write(`${said}\n`)
  }
}

/** @returns Whether the line could be followed. */
async function answer(line: string, caller: Caller, chat: Chat, output: NodeJS.WriteStream): Promise<boolean> {
  const prepared = prepareLine(line, caller, chat)
  const reply = await replyOf(prepared)
  output.write(`${rendered(asTyped(reply), 'text', output)}\n`)
  return prepared.kind === 'ready'
}

/** What the Tab key offers: names of commands, then what may be chosen for the first option. */
async function completions(line: string, caller: Caller, chat: Chat): Promise<[string[], string]> {
  const [, name, typed] = /^\s*\/?(\S+)\s+(\S*)$/.exec(line) ?? []
  if (name === undefined || typed === undefined) {
    const names = chat.commands.map((command) => `/${command.name} `)
    const begun = line.startsWith('/') ? line : `/${line}`
    return [names.filter((each) => each.startsWith(begun)), line]
  }
  const [option = ''] = Object.keys(chat.commands.find((command) => command.name === name)?.options.shape ?? {})
  const choices = await completeOption(name, option, typed, caller, chat)
  return [choices.map(({ value }) => `${value} `), typed]
}
