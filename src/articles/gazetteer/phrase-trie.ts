import { type Word, wordsOf } from './words.ts'

/** A phrase found: words [from, to) of the text stand for these values. */
export type Found<value> = { readonly from: number; readonly to: number; readonly values: readonly value[] }

/** Finds many phrases in one pass over a text's words. */
export type PhraseTrie<value> = { find(words: readonly Word[], text: string): readonly Found<value>[] }

/** How a word of a phrase must be written in a text, and which letters of its own it has before its key. */
type Need = 'any' | 'capital' | 'capitals' | { readonly prefix: string }
type Ending<value> = { readonly needs: readonly Need[]; readonly value: value }
type Branch<value> = { readonly mostLetters: number; readonly node: Node<value> }
/** Null or `none` where there is nothing, as at most places: the names of a language would take 8 MB else. */
type Node<value> = {
  next: Map<string, Node<value>> | null
  /** Phrases that go on with the beginning of a word. */
  stems: Stem<value> | null
  endings: readonly Ending<value>[]
}
/** Beginnings of words, letter by letter: most words are none after two or three. */
type Stem<value> = {
  /** By UTF-16 unit. */
  longer: Map<number, Stem<value>> | null
  /** Where a word leads that goes on from here. */
  branches: readonly Branch<value>[]
}

/** `*` after a word: any ending, up to so many letters (German compounds are long). */
const anyEndingLetters = 14
/** `~` after a word: an ending of declension, in letters: Россия, Россией. */
const caseEndingLetters = 3
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
  return { next: null, stems: null, endings: none }
}

function add<value>(root: Node<value>, phrase: string, value: value): void {
  const words = wordsOf(phrase)
  if (words.length === 0) return
  let node = root
  for (const word of words) node = childFor(node, word.key, phrase.charAt(word.end))
  node.endings = [...node.endings, { needs: words.map(needOf), value }]
}

function needOf(word: Word): Need {
  // "The" may be missing, what belongs to the name may not: باول is no اول.
  const prefix = word.prefix.replace(/(?:ال|لل)$/, '')
  if (prefix !== '') return { prefix }
  return word.writing === 'plain' ? 'any' : word.writing
}

function childFor<value>(node: Node<value>, key: string, mark: string): Node<value> {
  if (mark !== '*' && mark !== '~') {
    node.next ??= new Map()
    return node.next.getOrInsertComputed(key, emptyNode<value>)
  }
  const mostLetters = mark === '*' ? anyEndingLetters : caseEndingLetters
  node.stems ??= emptyStem()
  let stem = node.stems
  for (let at = 0; at < key.length; at++) {
    stem.longer ??= new Map()
    stem = stem.longer.getOrInsertComputed(key.charCodeAt(at), emptyStem<value>)
  }
  const known = stem.branches.find((branch) => branch.mostLetters === mostLetters)
  if (known) return known.node
  const branch = { mostLetters, node: emptyNode<value>() }
  stem.branches = [...stem.branches, branch]
  return branch.node
}

function emptyStem<value>(): Stem<value> {
  return { longer: null, branches: none }
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

/** Where the word itself leads, then its beginnings, the longest first. */
function childrenOf<value>({ next, stems }: Node<value>, key: string): readonly Node<value>[] {
  let children: readonly Node<value>[] = none
  let stem = stems ?? undefined
  for (let length = 0; stem !== undefined; length++) {
    for (const { mostLetters, node } of stem.branches) if (key.length - length <= mostLetters) children = [node, ...children]
    stem = length < key.length ? stem.longer?.get(key.charCodeAt(length)) : undefined
  }
  const exact = next?.get(key)
  return exact ? [exact, ...children] : children
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
    const { writing, prefix = '' } = words[from + index] ?? {}
    if (typeof need === 'object') return prefix.endsWith(need.prefix)
    return need === 'any' || writing === need || (need === 'capital' && writing === 'capitals')
  })
}
