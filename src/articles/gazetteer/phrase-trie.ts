import { type Word, wordsOf } from './words.ts'

/** A phrase found: words [from, to) of the text stand for these values. */
export type Found<value> = { readonly from: number; readonly to: number; readonly values: readonly value[] }

/** Finds many phrases in one pass over a text's words. */
export type PhraseTrie<value> = { find(words: readonly Word[], text: string): readonly Found<value>[] }

type Need = 'any' | 'capital' | 'capitals'
type Ending<value> = { readonly needs: readonly Need[]; readonly value: value }
type Branch<value> = { readonly mostLetters: number; readonly node: Node<value> }
type Node<value> = {
  readonly next: Map<string, Node<value>>
  /** Null where no phrase goes on with the beginning of a word, as from most nodes. */
  stems: Stems<value> | null
  readonly endings: Ending<value>[]
}
type Stems<value> = {
  /** Beginnings of words, by how many letters may follow. */
  readonly branches: Map<string, Branch<value>[]>
  shortest: number
  /** Where the words lead that were asked for: trying each beginning of a word costs most of a search. */
  readonly known: Map<string, readonly Node<value>[]>
}

/** `*` after a word: any ending, up to so many letters (German compounds are long). */
const anyEndingLetters = 14
/** `~` after a word: an ending of declension, in letters: Россия, Россией. */
const caseEndingLetters = 3
/** Words remembered at each place with stems. */
const mostKnown = 10_000
/** How far apart two words of a phrase may stand, in characters. */
const mostGap = 3
/** A full stop after so few letters ends no sentence: "St. Petersburg", "George W. Bush". */
const abbreviationLetters = 2

/**
 * Phrases are written as in a text: a word with a capital must have one in the text too ("Turkey" is no turkey), a
 * word in capitals must be in capitals ("US" is not "us"), a word in lower case is found in any writing. `*` after a
 * word stands for any ending, `~` for an ending of up to three letters. Of phrases that begin at the same word the
 * longest wins, and its words are not looked at again.
 */
export function phraseTrie<value>(phrases: Iterable<readonly [phrase: string, value: value]>): PhraseTrie<value> {
  const root = emptyNode<value>()
  for (const [phrase, value] of phrases) add(root, phrase, value)
  return { find: (words, text) => findAll(root, words, text) }
}

function emptyNode<value>(): Node<value> {
  return { next: new Map(), stems: null, endings: [] }
}

function add<value>(root: Node<value>, phrase: string, value: value): void {
  const words = wordsOf(phrase)
  if (words.length === 0) return
  let node = root
  for (const word of words) node = childFor(node, word.key, phrase.charAt(word.end))
  node.endings.push({ needs: words.map(needOf), value })
}

function needOf(word: Word): Need {
  return word.writing === 'plain' ? 'any' : word.writing
}

function childFor<value>(node: Node<value>, key: string, mark: string): Node<value> {
  if (mark !== '*' && mark !== '~') return node.next.getOrInsertComputed(key, emptyNode<value>)
  const mostLetters = mark === '*' ? anyEndingLetters : caseEndingLetters
  node.stems ??= { branches: new Map(), shortest: Number.POSITIVE_INFINITY, known: new Map() }
  const branches = node.stems.branches.getOrInsertComputed(key, () => [])
  const known = branches.find((branch) => branch.mostLetters === mostLetters)
  if (known) return known.node
  const branch = { mostLetters, node: emptyNode<value>() }
  branches.push(branch)
  node.stems.shortest = Math.min(node.stems.shortest, key.length)
  return branch.node
}

function findAll<value>(root: Node<value>, words: readonly Word[], text: string): readonly Found<value>[] {
  const found: Found<value>[] = []
  for (let from = 0; from < words.length; ) {
    const longest = longestFrom(root, words, text, from, from)
    if (longest) found.push(longest)
    from = longest ? longest.to : from + 1
  }
  return found
}

function longestFrom<value>(node: Node<value>, words: readonly Word[], text: string, from: number, at: number): Found<value> | undefined {
  const word = words[at]
  let longest: Found<value> | undefined
  if (word && (at === from || adjoins(words[at - 1], word, text))) {
    for (const child of childrenOf(node, word.key)) {
      const longer = longestFrom(child, words, text, from, at + 1)
      if (longer && (!longest || longer.to > longest.to)) longest = longer
    }
  }
  return longest ?? endingAt(node, words, from, at)
}

function childrenOf<value>(node: Node<value>, key: string): readonly Node<value>[] {
  const { next, stems } = node
  const known = stems?.known.get(key)
  if (known !== undefined) return known
  const exact = next.get(key)
  if (stems === null || key.length < stems.shortest) return exact ? [exact] : none
  if (stems.known.size >= mostKnown) stems.known.clear()
  const children = exact ? [exact] : []
  for (let length = key.length; length >= stems.shortest; length--) {
    for (const branch of stems.branches.get(key.slice(0, length)) ?? []) {
      if (key.length - length <= branch.mostLetters) children.push(branch.node)
    }
  }
  // A word cut from a text would keep the whole of it; and most words begin no phrase.
  stems.known.set(Buffer.from(key).toString(), children.length > 0 ? children : none)
  return children
}

const none: readonly never[] = []

function adjoins(before: Word | undefined, word: Word, text: string): boolean {
  if (!before) return true
  const gap = word.start - before.end
  if (gap === 0 || gap > mostGap) return gap === 0
  const between = text.slice(before.end, word.start)
  const isAbbreviation = between === '. ' && before.end - before.start <= abbreviationLetters
  return isAbbreviation || !/[.!?;:,|]\s/.test(between)
}

function endingAt<value>(node: Node<value>, words: readonly Word[], from: number, to: number): Found<value> | undefined {
  if (node.endings.length === 0) return undefined
  const values = node.endings.filter((ending) => isWrittenAs(ending.needs, words, from)).map((ending) => ending.value)
  return values.length > 0 ? { from, to, values } : undefined
}

function isWrittenAs(needs: readonly Need[], words: readonly Word[], from: number): boolean {
  return needs.every((need, index) => {
    const writing = words[from + index]?.writing
    return need === 'any' || writing === need || (need === 'capital' && writing === 'capitals')
  })
}
