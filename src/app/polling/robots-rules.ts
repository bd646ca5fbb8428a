/** What robots.txt says to one robot; rules in any order. */
export type RobotsRules = readonly { readonly allows: boolean; readonly path: string }[]

/** So much of a robots.txt is read (RFC 9309, 2.5), and so many rules of it kept: more would take long to look through. */
const most = { characters: 512_000, rules: 5_000, pathCharacters: 500 }

/**
 * The rules that robots.txt has for a robot, else those for all (RFC 9309).
 *
 * @param robot Its product token in lower case.
 */
export function robotsRules(text: string, robot: string): RobotsRules {
  const groups = { own: [] as RobotsRules[number][], all: [] as RobotsRules[number][] }
  let isNamed = false
  let named = new Set<'own' | 'all'>()
  let naming = false
  for (const [field, value] of linesOf(text.slice(0, most.characters))) {
    if (field === 'user-agent') {
      if (!naming) named = new Set()
      naming = true
      const agent = value.toLowerCase()
      if (agent === '*') named.add('all')
      if (agent.split('/')[0] === robot) {
        named.add('own')
        isNamed = true
      }
    } else if (field === 'allow' || field === 'disallow') {
      naming = false
      // An empty path says nothing: "Disallow:" allows all.
      if (value !== '' && value.length <= most.pathCharacters)
        for (const group of named)
          if (groups[group].length < most.rules) groups[group].push({ allows: field === 'allow', path: normal(value) })
    }
  }
  return isNamed ? groups.own : groups.all
}

/** Whether the rules let the address be asked: the longest rule that matches says, of two as long the one that allows. */
export function isAllowed(rules: RobotsRules, address: string): boolean {
  const { pathname, search } = new URL(address)
  const path = normal(pathname + search)
  const matching = rules.filter((rule) => matches(rule.path, path))
  const longest = Math.max(0, ...matching.map((rule) => rule.path.length))
  const deciding = matching.filter((rule) => rule.path.length === longest)
  return deciding.length === 0 || deciding.some(({ allows }) => allows)
}

function linesOf(text: string): readonly (readonly [string, string])[] {
  return text.split(/\r\n?|\n/).flatMap((line) => {
    const colon = line.indexOf(':')
    if (colon < 0) return []
    return [[line.slice(0, colon).trim().toLowerCase(), (line.slice(colon + 1).split('#')[0] ?? '').trim()] as const]
  })
}

/** "*" stands for anything, "$" at the end for the end. Each piece is looked for once, from left to right, so that no pattern takes long. */
function matches(pattern: string, path: string): boolean {
  const isAnchored = pattern.endsWith('$')
  const pieces = (isAnchored ? pattern.slice(0, -1) : pattern).split('*')
  const [first = '', ...rest] = pieces
  if (!path.startsWith(first)) return false
  let at = first.length
  for (const piece of rest.slice(0, -1)) {
    const found = path.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  const last = rest.at(-1)
  if (last === undefined) return !isAnchored || path.length === at
  return isAnchored ? path.length - last.length >= at && path.endsWith(last) : path.indexOf(last, at) >= 0
}

/** Characters that need no escape are compared without theirs, all others with it, in upper case. */
function normal(path: string): string {
  return path
    .replace(/[^\x21-\x7e]/gu, (character) => encodeURIComponent(character.toWellFormed()))
    .replace(/%([0-9a-f]{2})/gi, (written, digits: string) => {
      const character = String.fromCharCode(Number.parseInt(digits, 16))
      return /[\w.~-]/.test(character) ? character : written.toUpperCase()
    })
}
