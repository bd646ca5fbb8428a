/** What the platform says no with. Thrown by rules deep inside a method and turned into an answer at the one door, the router. */
export class Refusal extends Error {
  /** Slack's own word for the reason. */
  readonly error: string
  /** Sentences that say where and why, as Slack puts them into `response_metadata.messages`. */
  readonly messages: readonly string[]
  /** What else the answer holds, such as the scope that was needed. */
  readonly details: Readonly<Record<string, unknown>>

  constructor(error: string, messages: readonly string[] = [], details: Readonly<Record<string, unknown>> = {}) {
    super([error, ...messages].join(' '))
    this.name = 'Refusal'
    this.error = error
    this.messages = messages
    this.details = details
  }
}

/** The body of an answer that says no. */
export function refusalBody({ error, messages, details }: Refusal): Readonly<Record<string, unknown>> {
  return { ok: false, error, ...details, ...(messages.length === 0 ? {} : { response_metadata: { messages } }) }
}
