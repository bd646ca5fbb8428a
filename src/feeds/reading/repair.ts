/** Feed text that a tolerant tokenizer can walk through, and what was put right for it. */
export type Repaired = { readonly text: string; readonly notes: readonly string[] }

/**
 * Takes out of a feed's text what would make a reader stop or misread: whatever stands before the root (its DOCTYPE too,
 * so that no entity is ever declared, let alone expanded), control characters, comments, and CDATA that was never closed.
 *
 * @returns Null where nothing in the text looks like the start of a feed.
 */
export function repairXml(decoded: string): Repaired | null {
  const start = decoded.search(/<(?:[\w.-]+:)?(?:rss|rdf|feed|channel)[\s>]/i)
  if (start === -1) return null
  const root = decoded.slice(start)
  const clean = withoutControls(root)
  const notes = notesOnPreamble(decoded.slice(0, Math.min(start, longestPreamble)))
  if (clean.length < root.length) notes.push('control characters left out')
  return { text: withSectionsSettled(clean), notes }
}

/** Of what stands before the root only so much is looked at, in characters. */
const longestPreamble = 10_000

function notesOnPreamble(preamble: string): string[] {
  const notes: string[] = []
  if (/<!entity/i.test(preamble)) notes.push('its own entities not expanded')
  else if (/[^<>\s]/.test(preamble.replace(/<[?!][^>]*>/g, ''))) notes.push('text before the XML left out')
  return notes
}

/** Characters that XML 1.0 forbids, and halves of surrogate pairs. */
function withoutControls(text: string): string {
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/g, '').toWellFormed()
}

const sectionStart = '<![CDATA['
const sectionEnd = ']]>'
const commentEnd = '-->'

/** Drops comments and closes CDATA that never ends. A comment that never ends loses only its opening: the items after it stay. */
function withSectionsSettled(text: string): string {
  const parts: string[] = []
  // Known once, so that a million openings without an end do not each search the whole text for it.
  const lastSectionEnd = text.lastIndexOf(sectionEnd)
  const opening = /<!\[CDATA\[|<!--/g
  let from = 0
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    if (found[0] === sectionStart) {
      const inner = opening.lastIndex
      const section = sectionAt(text, found.index, inner > lastSectionEnd ? -1 : text.indexOf(sectionEnd, inner))
      parts.push(text.slice(from, inner), section.kept, sectionEnd)
      from = section.end
    } else {
      parts.push(text.slice(from, found.index))
      from = endOfComment(text, opening.lastIndex)
    }
    opening.lastIndex = from
  }
  parts.push(text.slice(from))
  return parts.join('')
}

/** Comments do not nest: one that holds another's opening, or has no end, was never closed, and ends where it began. */
function endOfComment(text: string, inner: number): number {
  const next = text.indexOf('<!--', inner)
  const end = text.slice(inner, next === -1 ? undefined : next).indexOf(commentEnd)
  return end === -1 ? inner : inner + end + commentEnd.length
}

/**
 * What a CDATA section holds and where the text goes on after it. One that swallows the end of its own item and the start of
 * another section was never closed by its author: it ends before the end tag of the element that it stands in.
 */
function sectionAt(text: string, start: number, end: number): { kept: string; end: number } {
  const inner = start + sectionStart.length
  const section = text.slice(inner, end === -1 ? undefined : end)
  if (end !== -1 && !swallowsItem(section)) return { kept: section, end: end + sectionEnd.length }
  const element = /<([\w:.-]+)[^<>]*>\s*$/.exec(text.slice(Math.max(0, start - 100), start))?.[1]
  const endTag = element === undefined ? -1 : section.indexOf(`</${element}`)
  const kept = endTag === -1 ? section : section.slice(0, endTag)
  return { kept, end: inner + kept.length }
}

function swallowsItem(section: string): boolean {
  const end = section.search(/<\/(?:item|entry)\s*>/)
  return end !== -1 && section.includes(sectionStart, end)
}
