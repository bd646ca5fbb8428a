/**
 * Why the store cannot be used.
 *
 * - `unwritable`: the path is a directory, lies below a file, or may not be written
 * - `not-a-store`: the file is something else than a store of Attaché
 * - `newer`: the store was made by a newer version
 * - `altered`: the store lacks a table or a column
 * - `damaged`: the file was a store and can no longer be read
 * - `locked`: another program keeps it locked, or it is too busy to answer in time
 * - `full`: no room on the disk; nothing of the failed write is kept
 * - `failing`: the disk answers with errors
 * - `unreachable`: no database server answers, or the connection to it was lost; what was not yet answered may be kept or not
 * - `unfinished`: a copy into it was interrupted
 * - `refused`: the server knows no such user, password or database
 */
export type StoreFailure =
  | 'unwritable'
  | 'not-a-store'
  | 'newer'
  | 'altered'
  | 'damaged'
  | 'locked'
  | 'full'
  | 'failing'
  | 'unreachable'
  | 'unfinished'
  | 'refused'

/** The store cannot be used. The message is a sentence for the person who runs Attaché and says what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly kind: StoreFailure

  constructor(kind: StoreFailure, message: string, options?: { readonly cause: unknown }) {
    super(message, options)
    this.kind = kind
  }
}
