/** Marks kept above one base letter: enough for every living script, too few to climb over a neighbouring line. */
const marksKept = 2

/** Nothing but printable ASCII with single spaces: most feed text, and already clean. */
const alreadyClean = /^(?:[!-~]| (?=[!-~]))*$/
const alreadyCleanMaxLength = 10_000

/** Long runs are cut before normalising, because ordering them costs the square of their length. */
const longMarkRuns = /(\p{M}{8})\p{M}+/gu
const tooManyMarks = new RegExp(`(\\p{M}{${marksKept}})\\p{M}+`, 'gu')

/**
 * What is not seen, or deceives: lone surrogates, private and unassigned tags, controls other than white space, bidi
 * controls, zero-width signs other than the joiners, fillers that look like a space, variation selectors of ideographs.
 */
const unseen =
  /\u034F|[\u17B4\u17B5]|[\u180B-\u180D\u180F]|[\uFE00-\uFE0D]|[\p{Cs}\u{E0000}-\u{E0FFF}\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF0-\uFFFB]/gu

/** A joiner shapes what stands on both sides of it (Persian, Indic, emoji); elsewhere it only hides. */
const idleJoiners =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]|\uFE0F)[\u200C\u200D]+|[\u200C\u200D]+(?![\p{L}\p{M}\p{Extended_Pictographic}])/gu

/**
 * Text that shows what it holds: composed (NFC), without controls, hidden or reordering characters, with at most
 * two combining marks on a letter. White space becomes one space; a line break stays one, two or more become one
 * empty line. Linear in the length of `text`; never throws.
 *
 * @see Unicode Standard Annex #15 (NFC), Technical Report #36 (security considerations).
 */
export function cleanText(text: string): string {
  if (text.length <= alreadyCleanMaxLength && alreadyClean.test(text)) return text
  const seen = text.replace(longMarkRuns, '$1').replace(unseen, '').normalize('NFC')
  return collapseSpace(seen.replace(tooManyMarks, '$1').replace(idleJoiners, ''))
}

function collapseSpace(text: string): string {
  return text
    .replace(/[\n\v\f\r\u0085\u2028\u2029\p{Zs}\t]+/gu, (run) => {
      const breaks = run.replaceAll('\r\n', '\n').match(/[\n\v\f\r\u0085\u2028\u2029]/g)?.length ?? 0
      return breaks === 0 ? ' ' : breaks === 1 ? '\n' : '\n\n'
    })
    .trim()
}
