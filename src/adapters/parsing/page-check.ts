import { Parser } from 'htmlparser2'

/** What a page may have; real ones stay far below. A tree of more costs seconds to build and to read. */
const most = { characters: 2_000_000, textCharacters: 300_000, depth: 256, elements: 30_000, attributeCharacters: 65_536 }
const code = new Set(['script', 'style', 'template', 'noscript'])

/**
 * Whether a page can be read in reasonable time, by one walk through its tags that keeps nothing.
 *
 * @returns What is wrong with it, a plain clause; null where nothing is.
 */
export function pageTrouble(html: string): string | null {
  if (html.length > most.characters) return 'the page is too long'
  let trouble: string | null = null
  let depth = 0
  let elements = 0
  let attributes = 0
  let text = 0
  let isCode = false
  const stop = (found: string) => {
    trouble ??= found
    parser.pause()
  }
  const parser = new Parser({
    onopentagname(name) {
      isCode = code.has(name)
      depth += 1
      elements += 1
      attributes = 0
      if (depth > most.depth) stop('the page is nested too deeply')
      if (elements > most.elements) stop('the page has too many elements')
    },
    onattribute(name, value) {
      attributes += name.length + value.length
      if (attributes > most.attributeCharacters) stop('the page has too long attributes')
    },
    ontext(piece) {
      if (!isCode) text += piece.length
      if (text > most.textCharacters) stop('the page has too long a text')
    },
    onclosetag() {
      isCode = false
      depth -= 1
    },
  })
  // In pieces, so that a walk that was stopped reads no further.
  for (let start = 0; start < html.length && trouble === null; start += 65_536) parser.write(html.slice(start, start + 65_536))
  return trouble
}
