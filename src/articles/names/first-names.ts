import names from './first-names.json' with { type: 'json' }

/**
 * Whose first name a word is, as gender-detection-from-name 1.11.5 says for all its languages; null where it knows none.
 *
 * The package keeps an object for each name and has Node read 2 MB of program: 22 MB. Here a name is looked for where it stands, among
 * 61,000 in order, one a line.
 *
 * @param name In lower case.
 */
export function bearerOf(name: string): 'male' | 'female' | null {
  if (isListed(name, names.male)) return 'male'
  return isListed(name, names.female) ? 'female' : null
}

/** By halving. */
function isListed(word: string, list: string): boolean {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const start = list.lastIndexOf('\n', middle - 1) + 1
    const next = list.indexOf('\n', middle)
    const line = list.slice(start, next < 0 ? list.length : next)
    if (line === word) return true
    if (line < word) low = start + line.length + 1
    else high = start
  }
  return false
}
