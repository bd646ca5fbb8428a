import type { Passage } from '../article.ts'

/**
 * The paragraphs of a text that tell nothing of what it reports, in order: captions with the credit of their picture, what a player
 * prints beside a film, posts shown as they stand elsewhere. Linear in the length of `text`; never throws.
 */
export function asidesIn(text: string): readonly Passage[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: paragraph, index }) =>
    isAside(paragraph.trim()) ? [{ text: paragraph, start: index, end: index + paragraph.length }] : [],
  )
}

/** The text that is left without them. */
export function withoutAsides(text: string): string {
  return text
    .split('\n')
    .filter((paragraph) => !isAside(paragraph.trim()))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Longer paragraphs are the article's own, UTF-16 units. */
const longest = 700
/** A credit stands at the end, UTF-16 units. */
const longestCredit = 80

function isAside(paragraph: string): boolean {
  return (
    paragraph !== '' &&
    paragraph.length <= longest &&
    (beginnings.test(paragraph) || credit.test(paragraph.slice(-longestCredit)) || post.test(paragraph))
  )
}

/** What stands before a caption, or in its place. */
const beginnings =
  /^(?:Media (?:playback|caption)\b|Image (?:copyright|source|caption)\b|(?:Enlarge|View) (?:this )?image\b|(?:Hide|Toggle) caption\b|Facebook Twitter Pinterest\b|CLOSE(?: \p{Lu}\p{Ll}|$)|FILE(?: PHOTO)?\s?[-–—:]|In this (?:[\p{L}\d.]+,? ){2,4}(?:file )?(?:photo|picture|image)\b|ABOVE: )/u

/** "Wang Zhao/AFP/Getty Images", "REUTERS/Jason Lee", "Photograph: Danny Johnston", "(AP Photo/Ann Lee, File)", "Foto: Jan Woitas/dpa". */
const credit =
  /(?:[\p{L}.]\/(?:AP|AFP|EPA|EFE|Reuters|REUTERS|dpa|Rex|PA|TNS|Getty(?: Images)?|Bloomberg)|\bGetty Images|\bAP Photo(?:\/[^/\n]{2,40})?|\bREUTERS\/[\p{L} .’'-]{2,40}|(?<!\p{L})(?:[Pp]hoto(?:graph)?|Picture|Foto|Bild|Crédit)(?: (?:by|credit|courtesy of|illustration by|de|von))?:? ?\p{Lu}[\p{L}.’'-]+(?:[ ,/]+\p{Lu}[\p{L}.’'-]+){0,5}[ ,/]*)(?:, (?:File|Pool))?\)?\.?$/u

/** "… pic.twitter.com/a1b2 — Ann Lee (@annlee) July 4, 2016". */
const post = /\bpic\.twitter\.com\/|(?:^|\s)[—–-] [^\n()]{1,60}\(@\w{1,20}\),? \p{L}{3,10}\.? \d{1,2}, \d{4}$/u
