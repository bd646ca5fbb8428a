import { forgetOldest } from '../running/forget-oldest.ts'
/** Files that came with a form, each for the one command that reads it at once. */
export type Uploads = {
  /** @returns An address for an option that takes a file. */
  keep(workspace: string, bytes: Uint8Array): string
  /** Undefined where the workspace has no such file, or it was taken. */
  take(workspace: string, address: string): Uint8Array | undefined
}

/** What was sent and never read is dropped. */
const mostKept = 20

/** Keeps files in memory: the process that takes a form runs its command. */
export function createUploads(): Uploads {
  const kept = new Map<string, { readonly workspace: string; readonly bytes: Uint8Array }>()
  let count = 0
  return {
    keep(workspace, bytes) {
      count += 1
      const address = `upload:${count}`
      kept.set(address, { workspace, bytes })
      forgetOldest(kept, mostKept)
      return address
    },
    take(workspace, address) {
      const found = kept.get(address)
      if (found?.workspace !== workspace) return undefined
      kept.delete(address)
      return found.bytes
    },
  }
}
