import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/** Only the owner may read it: it holds tokens. */
const ownerOnly = 0o600

/**
 * Writes settings into an environment file, in place of what it said of them; all else in it stays. It is written beside and then
 * put in its place, so that a crash leaves the old one whole.
 *
 * @param beginning What a new file begins with.
 */
export function writeEnvFile(path: string, settings: ReadonlyMap<string, string>, beginning: string): void {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : beginning
  const fresh = `${path}.new`
  writeFileSync(fresh, withSettings(text, settings), { mode: ownerOnly })
  chmodSync(fresh, ownerOnly)
  renameSync(fresh, path)
}

/** The text of an environment file with settings in it: where a line names one it is replaced, else it stands at the end. */
export function withSettings(text: string, settings: ReadonlyMap<string, string>): string {
  const lines = text.split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  const written = new Set<string>()
  const kept = lines.flatMap((line) => {
    const name = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=/.exec(line)?.[1]
    const value = name === undefined ? undefined : settings.get(name)
    if (name === undefined || value === undefined) return [line]
    if (written.has(name)) return []
    written.add(name)
    return [`${name}=${quoted(value)}`]
  })
  const added = [...settings].filter(([name]) => !written.has(name)).map(([name, value]) => `${name}=${quoted(value)}`)
  return `${[...kept, ...added].join('\n')}\n`
}

/** @throws {Error} For a line break, or both ' and `, which no token has. */
function quoted(value: string): string {
  if (/[\r\n]/.test(value)) throw new Error('cli: a setting cannot hold a line break')
  if (/^[\w.:/@+-]*$/.test(value)) return value
  // Not in double quotes, in which Node takes \n for a line break.
  const quote = ["'", '`'].find((mark) => !value.includes(mark))
  if (quote === undefined) throw new Error("cli: a setting cannot hold both ' and `")
  return `${quote}${value}${quote}`
}
