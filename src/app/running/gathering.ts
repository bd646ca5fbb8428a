import { pause } from './pause.ts'

/** Keeps one thing of a workspace under its key; resolves when it is kept, and rejects where that failed. */
export type Gathering<thing> = (workspace: string, key: string, thing: thing) => Promise<void>

/**
 * Keeps what comes in while others work in one go: a hundred people who ask at once wait for the disk once. Of two with the same
 * key the later one is kept.
 *
 * @param keep Keeps all that came in for one workspace; rejects where none of it was kept.
 */
export function createGathering<thing>(keep: (workspace: string, things: ReadonlyMap<string, thing>) => Promise<void>): Gathering<thing> {
  const open = new Map<string, { readonly things: Map<string, thing>; readonly kept: Promise<void> }>()

  function opened(workspace: string) {
    const things = new Map<string, thing>()
    const closed = pause().then(() => {
      open.delete(workspace)
      return keep(workspace, things)
    })
    return { things, kept: closed }
  }

  return (workspace, key, thing) => {
    const gathered = open.get(workspace) ?? opened(workspace)
    open.set(workspace, gathered)
    gathered.things.delete(key)
    gathered.things.set(key, thing)
    return gathered.kept
  }
}
