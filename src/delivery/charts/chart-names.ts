import { shortened } from '../reply/shortened.ts'

/** Alt text holds names of at most this many UTF-16 units, so that all of it stays within 1,024: Discord's limit for a description. */
const nameMaxLength = 40

/** Feeds name their outlets as they like; more than this is never looked at. */
const readMaxLength = 400

/** A name for alt text: harmless, one line, shortened with an ellipsis; '…' where nothing of it can be shown. */
export function chartName(name: string): string {
  return shortened(name.slice(0, readMaxLength), nameMaxLength)
}
