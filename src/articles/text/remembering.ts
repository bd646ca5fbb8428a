/**
 * A reader that remembers what it found in the sentences it read last: while a story is written and checked, each is asked for its
 * names, numbers and dates again and again. A longer text is read anew each time.
 *
 * @param find Pure; what it returns is shared, and must never be changed.
 */
export function remembering<more extends readonly (string | number)[], found>(
  find: (text: string, ...more: more) => found,
): (text: string, ...more: more) => found {
  let latest = new Map<string, found>()
  let before = new Map<string, found>()
  return (text, ...more) => {
    if (text.length > longestSentence) return find(text, ...more)
    const key = `${more.join(' ')} ${text}`
    if (latest.size === mostSentences) [before, latest] = [latest, new Map()]
    return latest.getOrInsertComputed(key, () => before.get(key) ?? find(text, ...more))
  }
}

/** UTF-16 units. */
const longestSentence = 500
/** As many again are remembered until these are full. */
const mostSentences = 256
