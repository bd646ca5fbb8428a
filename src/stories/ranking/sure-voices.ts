import { dayMs } from '../../feeds/milliseconds.ts'
import type { Alike } from './alike.ts'
import type { Voice } from './voices.ts'

/**
 * As how many voices those of one story count: each as far as it surely tells what another tells, and at least as one together.
 *
 * How sure is told by a logistic regression over the 86 stories of several voices into which four labelled days were put, of which
 * 24 are mixed or torn: by how alike a voice is to another, and by two signs of the story as a whole. An event has words of its own
 * that many of its voices share, where a theme has one; and it is told at once, where a theme comes back after days.
 */
export function sureVoices(voices: readonly Voice[], alike: Alike): number {
  if (voices.length < 2) return voices.length
  const whole = CONSTANT + THIRD_WORD * thirdWord(voices, alike) + SILENCE * daysOfSilence(voices)
  const compared = newestOf(voices)
  const first = compared.slice(0, MOST_COMPARED)
  const sure = compared.map((voice) => {
    const best = Math.max(...first.filter((other) => other !== voice).map((other) => bestBetween(voice, other, alike)))
    return 1 / (1 + Math.exp(-(whole + LIKENESS * best)))
  })
  return Math.max(
    1,
    sure.reduce((sum, one) => sum + one, 0),
  )
}

/** Log-odds: for themselves, for each of likeness, for the worth of the third shared word, and for each day of silence. */
const CONSTANT = -0.75
const LIKENESS = 0.6
const THIRD_WORD = 0.12
const SILENCE = -0.9
/** A longer silence says no more. Days. */
const LONG_SILENCE = 3
/** So many articles are compared with one another, and so many voices, the first to report. */
const MOST_COMPARED = 400

/** The voices with as many of their newest articles as there is room for. */
function newestOf(voices: readonly Voice[]): readonly Voice[] {
  if (voices.reduce((sum, { articles }) => sum + articles.length, 0) <= MOST_COMPARED) return voices
  const each = Math.max(1, Math.floor(MOST_COMPARED / voices.length))
  return voices.map((voice) => ({ ...voice, articles: voice.articles.slice(-each) }))
}

/** The worth of the third best word that half of the voices have, and two at least; 0 where there is none. */
function thirdWord(voices: readonly Voice[], alike: Alike): number {
  const worths = new Map<number, number>()
  const voicesWith = new Map<number, number>()
  for (const { articles } of voices) {
    const own = new Map(articles.flatMap((article) => [...alike.worths(article)]))
    for (const [term, worth] of own) {
      worths.set(term, worth)
      voicesWith.set(term, (voicesWith.get(term) ?? 0) + 1)
    }
  }
  const shared = [...worths].filter(([term]) => (voicesWith.get(term) ?? 0) >= Math.max(2, voices.length / 2))
  return shared.map(([, worth]) => worth).sort((a, b) => b - a)[2] ?? 0
}

/** Days of the longest silence between two articles that follow one another. */
function daysOfSilence(voices: readonly Voice[]): number {
  const times = voices.flatMap(({ articles }) => articles.map(({ publishedAt }) => publishedAt)).sort((a, b) => a - b)
  const longestMs = Math.max(...times.map((time, i) => time - (times[i - 1] ?? time)))
  return Math.min(LONG_SILENCE, longestMs / dayMs)
}

/** The likeness of the two articles that are most alike; across languages they would not be together were they not sure. */
function bestBetween(voice: Voice, other: Voice, { likeness }: Alike): number {
  let best = Number.NEGATIVE_INFINITY
  for (const a of voice.articles) for (const b of other.articles) best = Math.max(best, likeness(a, b) ?? Number.POSITIVE_INFINITY)
  return best
}
