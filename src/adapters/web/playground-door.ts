import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Clock } from '../../app/ports.ts'
import { forgetOldest } from '../../app/running/forget-oldest.ts'
import { minuteMs } from '../../feeds/milliseconds.ts'
import { type Conversation, openConversation } from './playground-conversation.ts'

/** A key that nobody has used by then is worth nothing. */
const keyLifeMs = 10 * minuteMs
/** A working day; counted from the entry, whatever is done meanwhile. */
export const sessionLifeMs = 8 * 60 * minuteMs
/** Between two keys that somebody without a session asks for. */
const betweenKeysMs = minuteMs
/** Past this many, the oldest session ends. */
const mostSessions = 20
/** 128 bits in base64url. OWASP asks for as much of a session id; a key is as good as one. */
const leastKeyCharacters = 22

/** Lets people in who have a key, each key once, and keeps what they ask while they stay. */
export type Door = {
  /** Whether the key would be taken now. */
  fits(key: string): boolean
  /** Takes the key. @returns The secret id of a new session; null where the key does not fit. */
  enter(key: string): string | null
  /** The conversation of a session; undefined where there is none, or it is over. */
  conversation(session: string): Conversation | undefined
  /** A new key, which ends the one before; null less than a minute after the last. */
  newKey(): string | null
}

/** A key that nobody guesses: 256 bits in base64url. */
export function newOneTimeKey(): string {
  return randomBytes(32).toString('base64url')
}

/** @throws {Error} Where the first key is so short that it could be guessed. */
export function openDoor(firstKey: string, clock: Clock): Door {
  if (firstKey.length < leastKeyCharacters) throw new Error(`web: a one-time key has at least ${leastKeyCharacters} characters`)
  const sessions = new Map<string, { readonly conversation: Conversation; readonly until: number }>()
  let key: Key | null = keyOf(firstKey, clock.now())
  let askedAt = Number.NEGATIVE_INFINITY
  const fits = (given: string) => key !== null && clock.now() < key.until && timingSafeEqual(digest(given), key.digest)
  return {
    fits,
    enter(given) {
      if (!fits(given)) return null
      key = null
      const session = newOneTimeKey()
      sessions.set(session, { conversation: openConversation(), until: clock.now() + sessionLifeMs })
      forgetOldest(sessions, mostSessions)
      return session
    },
    conversation(session) {
      for (const [id, { until }] of sessions) if (until <= clock.now()) sessions.delete(id)
      return sessions.get(session)?.conversation
    },
    newKey() {
      if (clock.now() - askedAt < betweenKeysMs) return null
      askedAt = clock.now()
      const made = newOneTimeKey()
      key = keyOf(made, askedAt)
      return made
    },
  }
}

type Key = { readonly digest: Buffer; readonly until: number }

function keyOf(key: string, now: number): Key {
  return { digest: digest(key), until: now + keyLifeMs }
}

function digest(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}
