import { z } from 'zod'
import { type WorkspaceSettings, workspaceSettingsSchema } from '../src/app/config/workspace-settings.ts'
import { jsonOf } from './json-of.ts'

/**
 * Reads config/settings.json: what a workspace has chosen for all its briefings. What it leaves out is as everybody has it.
 *
 * @param zone IANA zone of a file that names none.
 * @throws {Error} Naming every mistake with its place; prints no value.
 */
export function readWorkspaceSettingsConfig(text: string, fileName: string, zone: string): WorkspaceSettings {
  const result = z.preprocess((given) => withZone(given, zone), workspaceSettingsSchema).safeParse(jsonOf(text, fileName))
  if (result.success) return result.data
  const lines = result.error.issues.map((issue) => `  ${fileName}: ${issue.path.join('.') || 'the file'}: ${issue.message}`)
  throw new Error(`Some settings of the workspace cannot be used. Correct them and start again:\n${lines.join('\n')}`)
}

function withZone(given: unknown, zone: string): unknown {
  return typeof given === 'object' && given !== null && !Array.isArray(given) ? { zone, ...given } : given
}
