/** What a message says to Attaché, of one that names it. */
export type Addressed = {
  /** Without the name; '' where nothing else was said. */
  readonly line: string
  /** Whether it begins with the name. One that ends with it may ask Attaché something, or only speak of it. */
  readonly isCalled: boolean
}

/**
 * What of a message is meant for whom it names: all of it, where it begins or ends with the name. Whoever is named in its middle is
 * spoken of and not spoken to.
 *
 * @param name How the platform writes the name, as a regular expression without anchors; it matches at most 40 characters.
 */
export function addressedIn(message: string, name: string): Addressed | undefined {
  const called = new RegExp(`^\\s*(?:${greeting}[\\s,!，！]+)?(?:${name})[\\s,.:;!?，。：；！？–—-]*`, 'u').exec(message)
  if (called) return { line: message.slice(called[0].length).trim(), isCalled: true }
  // Looked for at the end alone, so that nobody's long run of full stops is read again and again.
  const end = message.slice(-longestEnd)
  const named = new RegExp(`(?:^|[\\s,，]+)(?:${name})[\\s.!?。！？…]*$`, 'u').exec(end)
  return named ? { line: message.slice(0, message.length - end.length + named.index).trim(), isCalled: false } : undefined
}

const longestEnd = 60

/** "Hey @Attaché, …" begins with the name, too. */
const greeting =
  '(?:[Hh]ey|[Hh]i|[Hh]ello|[Dd]ear|[Oo]kay|[Oo][Kk]|[Hh]allo|[Mm]oin|[Ss]alut|[Bb]onjour|[Hh]ola|[Cc]iao|[Пп]ривет|[Пп]ривіт|مرحبا|你好|嗨)'
