import type { Reply, Span } from '../../delivery/reply/reply.ts'
import { withSpans } from '../../delivery/reply/with-spans.ts'
import { withoutSecrets } from '../../feeds/private-feed.ts'
import type { Command } from './command.ts'
import { optionFacts } from './option-facts.ts'

type Given = Readonly<Record<string, unknown>>

/** Options as a command may have them: an address with a secret stays where the option is an address, and is cut to its host elsewhere. */
export function withoutStraySecrets(command: Command, given: Given): Given {
  if (!Object.values(given).some((value) => typeof value === 'string' && withoutSecrets(value) !== value)) return given
  const kept = new Set(optionFacts(command).flatMap(({ name, kind, address }) => (address || kind === 'file' ? [name] : [])))
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, typeof value === 'string' && !kept.has(name) ? withoutSecrets(value) : value]),
  )
}

/** The reply without the addresses that were typed and hold a secret, however a command says them back. */
export function withoutTypedSecrets(reply: Reply, options: Given): Reply {
  const secrets = Object.values(options).flatMap((value) => (typeof value === 'string' ? formsOf(value.trim()) : []))
  if (secrets.length === 0) return reply
  const said = (words: string) => secrets.reduce((left, [secret, shown]) => left.replaceAll(secret, shown), words)
  const span = (one: Span): Span => {
    if (one.kind === 'link' && said(one.url) !== one.url) return { kind: 'text', text: said(one.text) }
    return one.kind === 'text' || one.kind === 'link' ? { ...one, text: said(one.text) } : one
  }
  return { ...withSpans(reply, span), summary: said(reply.summary) }
}

/** What holds a secret, as it was typed and as a program would write it, each with how it is shown; nothing where none does. */
function formsOf(typed: string): readonly (readonly [string, string])[] {
  const shown = withoutSecrets(typed)
  if (shown === typed) return []
  return [typed, URL.parse(typed)?.href ?? typed].map((form) => [form, shown] as const)
}
