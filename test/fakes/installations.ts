import type { Installations } from '../../src/adapters/slack/installations.ts'

/** Installations in memory, and what is held of each team. */
export function inMemory(): Installations & { readonly held: Map<string, string> } {
  const held = new Map<string, string>()
  return {
    held,
    keep: async (team, installation) => void held.set(team, installation),
    find: async (team) => held.get(team),
    forget: async (team) => void held.delete(team),
  }
}
