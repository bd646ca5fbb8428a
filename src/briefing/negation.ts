import { stopWordsOf } from '../stories/stop-words.ts'
import { wordsOf } from './words-of.ts'

/** A word and whether a negator or a hedge stands over it. */
type Stance = { readonly denied: boolean; readonly hedged: boolean }

/** Words that two texts share and that only one of them denies or hedges, each once. */
export type StanceChange = { readonly denial: readonly string[]; readonly hedge: readonly string[] }

/** How many words after a negator or hedge it is taken to govern; clause marks end it earlier. */
const scopeWords = 4

const negators = new Set(
  words(`not no never none nor neither without cannot nobody nothing hardly
    n't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't
    nicht kein keine keinen keinem keiner keines nie niemals ohne weder
    ne pas jamais aucun aucune sans ni
    no nunca jamás ningún ninguna sin tampoco
    non mai nessun nessuno nessuna senza
    не нет ни без никогда ні немає жоден
    لا لم لن ليس ليست بدون دون
    不 没 没有 未 無 无 非 并非 從未 从未 不会 不是 未能`),
)

const hedges = new Set(
  words(`may might could would allegedly alleged reportedly suspected accused claims claimed claim deny denies denied denying
    expected plans planned plan possible possibly likely unlikely perhaps apparently apparent considering proposed threatens threatened if
    whether probably potential potentially presumably presumed supposedly purportedly seemingly
    könnte könnten dürfte dürften soll sollen angeblich mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher möglicherweise womöglich wohl
    wahrscheinlich vermutlich offenbar bestreitet dementiert würde
    pourrait pourraient serait seraient aurait auraient présumé présumée présumés dément nie peut-être probablement apparemment
    podría podrían habría habrían presunto presunta supuesto niega probablemente posiblemente presuntamente aparentemente
    potrebbe potrebbero sarebbe avrebbe presunto presunta nega probabilmente forse presumibilmente
    может могут якобы предположительно отрицает возможно вероятно бы може можуть нібито ймовірно
    قد ربما يزعم ينفي
    可能 或 或将 或许 也许 据称 疑似 涉嫌 否认 预计 拟`),
)

/**
 * What a claim denies or hedges otherwise than the sentence that it restates.
 *
 * @param sentence One sentence with most of the claim's words.
 */
export function changedFrom(sentence: string, claim: string, language: string): StanceChange {
  const written = stances(sentence, language)
  return change(stances(claim, language), (word) => written.get(word))
}

/**
 * What a claim in words of its own denies or hedges otherwise than all sentences that speak of the same thing. Small words say
 * nothing here, since every sentence has them.
 */
export function changedFromAll(sentences: readonly string[], claim: string, language: string): StanceChange {
  const stop = stopWordsOf(language)
  const said = new Map([...stances(claim, language)].filter(([word]) => !stop.has(word)))
  const near = sentences.map((sentence) => stances(sentence, language)).filter((written) => sharedWords(written, said) >= sharedLeast)
  return change(said, (word) => near.flatMap((written) => written.get(word) ?? []))
}

/** A word that denies or puts in doubt what follows it. */
export function isNegatorOrHedge(word: string): boolean {
  return isNegator(word) || hedges.has(word)
}

/** A sentence that shares fewer telling words with the claim speaks of something else. */
const sharedLeast = 2

function sharedWords(written: Stances, said: Stances): number {
  return said.keys().reduce((sum, word) => sum + (written.has(word) ? 1 : 0), 0)
}

function change(said: Stances, written: (word: string) => readonly Stance[] | undefined): StanceChange {
  const differs = (kind: 'denied' | 'hedged') =>
    [...said]
      .filter(([word, own]) => {
        const there = written(word) ?? []
        return there.length > 0 && !there.some((one) => own.some((other) => one[kind] === other[kind]))
      })
      .map(([word]) => word)
  return { denial: differs('denied'), hedge: differs('hedged') }
}

type Stances = ReadonlyMap<string, readonly Stance[]>

/** Every plain word of the text with the stances it is used in, in order. */
function stances(text: string, language: string): Stances {
  const found = new Map<string, Stance[]>()
  for (const clause of text.replace(monthOrName, '').split(/[.;:!?…—–。；：！？،؛]+/u)) {
    let deniedFor = 0
    let hedgedFor = 0
    for (const word of wordsOf(clause, language)) {
      if (isNegator(word)) deniedFor = scopeWords
      else if (hedges.has(word)) hedgedFor = scopeWords
      else {
        const stance = { denied: deniedFor > 0, hedged: hedgedFor > 0 }
        found.set(word, [...(found.get(word) ?? []), stance])
        deniedFor -= 1
        hedgedFor -= 1
      }
    }
  }
  return found
}

/** "in May", "Theresa May said"; where every word has a capital it may be the verb. */
const monthOrName = /(?<=[\p{L}\d,] )May\b(?! \p{Lu})/gu

function isNegator(word: string): boolean {
  return negators.has(word) || word.endsWith("n't")
}

function words(list: string): readonly string[] {
  return list.split(/\s+/).filter(Boolean)
}
