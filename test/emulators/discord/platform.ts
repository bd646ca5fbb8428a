import type { Rule } from './violations.ts'
import type { Application, World } from './world.ts'

/** One event for the bots that may hear it. */
export type GatewayEvent = {
  readonly name: string
  readonly guildId: string | null
  /** Intents of which one must be held, as bits; 0 for events that every bot gets. */
  readonly intents: number
  /** The only application that hears it; every one in the guild where left out. */
  readonly applicationId?: string
  payload(application: Application): object
}

/** What every rule and route works on. */
export type Platform = {
  readonly world: World
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  readonly origin: string
  readonly nonceWindowMs: number
  emit(event: GatewayEvent): void
  report(rule: Rule, where: string, detail: string): void
}

export type UploadedFile = { readonly field: string; readonly name: string; readonly type: string; readonly bytes: Uint8Array }

/** One request, read and routed. */
export type Call = {
  readonly platform: Platform
  /** Method and route, for those who read violations. */
  readonly where: string
  parameter(name: string): string
  readonly query: URLSearchParams
  readonly body: unknown
  readonly files: readonly UploadedFile[]
}
export type BotCall = Call & { readonly application: Application }

/** An answer's body is left out with 204. */
export type RouteAnswer = { readonly status: number; readonly body?: unknown }

export type Route =
  | { readonly access: 'bot'; readonly method: string; readonly pattern: string; run(call: BotCall): RouteAnswer }
  | { readonly access: 'open'; readonly method: string; readonly pattern: string; run(call: Call): RouteAnswer }

export const intent = { guilds: 1 << 0, guildMessages: 1 << 9, directMessages: 1 << 12, messageContent: 1 << 15 } as const
/** Members, presences and message content: an application's owner must switch them on. */
export const privilegedIntents = (1 << 1) | (1 << 8) | intent.messageContent
