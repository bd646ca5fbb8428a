import type { Rule } from './violations.ts'
import type { App, Install, World } from './world.ts'

/** What every rule and method works on. */
export type Platform = {
  readonly world: World
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  readonly origin: string
  report(rule: Rule, where: string, detail: string): void
  /** Tells an app of an event in a team, if it subscribed. */
  emit(event: AppEvent): void
}

export type AppEvent = {
  readonly appId: string
  readonly teamId: string
  readonly botUserId: string
  readonly event: Readonly<Record<string, unknown>> & { readonly type: string }
  /** What an app subscribes to to hear of it; the type of the event where left out. */
  readonly subscription?: string
}

/** Arguments as they came, with JSON texts read. */
export type Arguments = Readonly<Record<string, unknown>>

/** One call of a method, read. */
export type Call = { readonly platform: Platform; readonly method: string; readonly args: Arguments }
export type BotCall = Call & { readonly app: App; readonly install: Install }
export type AppCall = Call & { readonly app: App }

/** What goes beside `ok: true`. */
export type MethodAnswer = Readonly<Record<string, unknown>>

/**
 * How often a method may be called, a minute: 1, 20, 50, 100. `post` is a message a second and channel.
 * https://docs.slack.dev/apis/web-api/rate-limits
 */
export type Tier = 1 | 2 | 3 | 4 | 'post' | 'free'

type Named = { readonly name: string; readonly tier: Tier }
export type Method = Named &
  (
    | {
        /** With a bot's token; `scopes` are all needed. */ readonly access: 'bot'
        readonly scopes: readonly string[]
        run(call: BotCall): MethodAnswer
      }
    | { /** With the app's own token. */ readonly access: 'app'; run(call: AppCall): MethodAnswer }
    | { readonly access: 'open'; run(call: Call): MethodAnswer }
  )
