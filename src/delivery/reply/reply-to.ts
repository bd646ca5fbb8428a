import { wordsFor } from '../words/words.ts'
import type { Part, Reply } from './reply.ts'

/** What whoever asked is shown, and nobody else. @param language BCP 47, of our own words. */
export function toCaller(summary: string, parts: readonly Part[], language: string): Reply {
  return { summary, parts, audience: 'caller', language: wordsFor(language).locale }
}

/** What all in a channel are shown. @param language As of `toCaller`. */
export function toChannel(summary: string, parts: readonly Part[], language: string): Reply {
  return { ...toCaller(summary, parts, language), audience: 'channel' }
}
