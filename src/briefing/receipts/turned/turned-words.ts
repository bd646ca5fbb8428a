import { contraries, type Pairs } from './contraries.ts'
import { turnedLists } from './turned-lists.ts'

/** A word beside what it is the opposite of. */
export type Opposite = readonly [one: RegExp, other: RegExp]

/** How one language turns what it tells round, or tells more than is known. */
export type TurnedWords = {
  readonly opposites: readonly Opposite[]
  /** Since when, until when, before and after what stands behind them. */
  readonly times: readonly Opposite[]
  readonly superlatives: readonly RegExp[]
  readonly because: RegExp
  /** Whatever else may say that one thing comes of another. */
  readonly causal: RegExp
}

/** Undefined where none are known. */
export function turnedWordsOf(language: string): TurnedWords | undefined {
  return words[language]
}

type TurnedList = {
  /** Either is the opposite of the other, and so in `times`. */
  readonly opposites: Pairs
  /** Only the first may not be said of the second: "some" may be said of all, and of what is shut that it opens again. */
  readonly parts: Pairs
  readonly times: Pairs
  readonly superlatives: readonly string[]
  readonly because: string
  readonly causal: string
}

const lists: Readonly<Record<string, TurnedList>> = turnedLists

const words: Readonly<Record<string, TurnedWords>> = Object.fromEntries(
  Object.entries(lists).map(([language, list]) => {
    const word = (source: string) => wholeWordIn(source, language)
    const paired = (pairs: Pairs) => pairs.map(([one, other]): Opposite => [word(one), word(other)])
    const bothWays = (pairs: Pairs) =>
      paired(pairs).flatMap(([one, other]): readonly Opposite[] => [
        [one, other],
        [other, one],
      ])
    const all = (kind: 'opposites' | 'parts') => [...list[kind], ...(contraries[language]?.[kind] ?? [])]
    return [
      language,
      {
        opposites: [...bothWays(all('opposites')), ...paired(all('parts'))],
        times: bothWays(list.times),
        superlatives: list.superlatives.map(word),
        because: word(list.because),
        causal: word(list.causal),
      },
    ]
  }),
)

/** English has no letters that `\b` does not know, and so found takes half the time. */
function wholeWordIn(source: string, language: string): RegExp {
  if (language === 'en') return new RegExp(`\\b(?:${source})\\b`, 'i')
  return new RegExp(language === 'zh' ? source : `(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu')
}
