import type { Period } from '../../briefing/briefing.ts'
import { folded, slipsBetween } from '../input/nearest.ts'
import type { FoundArticle, Store } from '../ports.ts'
import { type NearStory, nearStories } from './near-stories.ts'
import { searchQuery, spacedWords } from './search-query.ts'
import { type WordTerms, wordTerms } from './search-terms.ts'

/** What somebody may look for instead, where nothing was found. */
export type NearTopic = {
  /** Words that the workspace's own articles use, best first. */
  readonly words: readonly string[]
  /** Stories that hold some of the words, best first: the best article of each. */
  readonly stories: readonly NearStory[]
}

type Asked = { readonly workspace: string; readonly words: string; readonly window: Period }

const mostNearWords = 3
const mostNearStories = 5
/** Terms of the archive that are compared with a word that nobody wrote. */
const mostCompared = 400

/** Stories with any of the words, and words that are spelt much like those that nobody wrote. */
export async function nearTopic(asked: Asked, store: Pick<Store, 'search' | 'termsWith'>): Promise<NearTopic> {
  const words = await Promise.all(spacedWords(asked.words).map((word) => nearWord(word, asked, store)))
  return { words: [...new Set(words.flatMap((word) => word ?? []))].slice(0, mostNearWords), stories: await storiesWithAny(asked, store) }
}

async function storiesWithAny(asked: Asked, store: Pick<Store, 'search'>): Promise<NearTopic['stories']> {
  const any = searchQuery(asked.words).flat()
  if (any.length === 0) return []
  return nearStories(await store.search(asked.workspace, [any], asked.window, 40), mostNearStories)
}

/** The archive's nearest word to one that the workspace's articles do not hold; undefined where they hold it, or nothing is near. */
async function nearWord(word: WordTerms, asked: Asked, store: Pick<Store, 'search' | 'termsWith'>): Promise<string | undefined> {
  const isThere = (terms: readonly string[]) => store.search(asked.workspace, [terms.map((term) => [term])], asked.window, 1)
  if ((await isThere(word.terms)).length > 0) return undefined
  for (const term of await nearTerms(word, asked.workspace, store)) {
    const [found] = await isThere([term])
    if (found) return writtenAs(term, found)
  }
  return undefined
}

/** Terms are stems, which may lack the end of a word, and not the most of it: "LA" is no slip of "Laschet". */
async function nearTerms({ word }: WordTerms, workspace: string, store: Pick<Store, 'termsWith'>): Promise<readonly string[]> {
  const wanted = folded(word)
  const slips = Math.max(1, Math.floor(wanted.length / 4))
  const candidates = await store.termsWith(workspace, [...wanted].slice(0, 2).join(''), mostCompared)
  return candidates
    .filter((term) => term.length * 2 > wanted.length)
    .map((term, index) => ({ term, index, slips: slipsBetween(wanted.slice(0, term.length + slips), term) }))
    .filter((candidate) => candidate.slips <= slips)
    .sort((a, b) => a.slips - b.slips || a.index - b.index)
    .slice(0, 5)
    .map(({ term }) => term)
}

/** The word as the article writes it, since a term is a stem that nobody would recognise. */
function writtenAs(term: string, { article }: FoundArticle): string {
  const words = wordTerms(`${article.title} ${article.text.slice(0, 2_000)}`)
  return words.find(({ terms }) => terms.includes(term))?.word ?? term
}
