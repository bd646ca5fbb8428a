import { readFileSync } from 'node:fs'
import { secretSettings } from '../../../config/settings.ts'

type Variables = Readonly<Record<string, string | undefined>>

/**
 * The environment with each secret that stands in a file of its own (DISCORD_TOKEN_FILE, as Docker and systemd hand them over)
 * read from there, without the line end that editors add.
 *
 * @throws {Error} Naming every file that cannot be read, and every secret that is given twice; prints no secret.
 */
export function withSecretFiles(variables: Variables): Variables {
  const mistakes: string[] = []
  const read = secretSettings.flatMap((name): readonly (readonly [string, string])[] => {
    const path = variables[`${name}_FILE`]
    if (!path) return []
    if (variables[name]) mistakes.push(`  ${name}: is given twice, as ${name} and as ${name}_FILE`)
    try {
      return [[name, readFileSync(path, 'utf8').replace(/\r?\n$/, '')]]
    } catch {
      mistakes.push(`  ${name}_FILE: the file cannot be read`)
      return []
    }
  })
  if (mistakes.length > 0) throw new Error(`Some secrets cannot be read. Correct them and start again:\n${mistakes.join('\n')}`)
  return { ...variables, ...Object.fromEntries(read) }
}

/** The secrets that the environment gives, for whoever must not print them; what cannot be read is left out. */
export function secretsIn(variables: Variables): readonly string[] {
  return secretSettings
    .flatMap((name) => [variables[name], contentOf(variables[`${name}_FILE`])])
    .flatMap((value) => (value ? [value, ...value.split(',').map((part) => part.trim())] : []))
}

function contentOf(path: string | undefined): string | undefined {
  try {
    return path ? readFileSync(path, 'utf8').trim() : undefined
  } catch {
    return undefined
  }
}
