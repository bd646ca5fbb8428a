/**
 * What a config file holds, before it is checked.
 *
 * @throws {Error} Where it is no JSON; the parser's own message would quote it, and it may hold a secret in the wrong place.
 */
export function jsonOf(text: string, fileName: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`${fileName} is not valid JSON. Correct it and start again.`)
  }
}
