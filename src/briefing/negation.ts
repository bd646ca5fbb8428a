import { wordsOf } from './words-of.ts'

/** A word and whether a negator or a hedge stands over it. */
type Stance = { readonly denied: boolean; readonly hedged: boolean }

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
    expected plans planned plan possible possibly likely unlikely perhaps apparently considering proposed threatens threatened if whether
    könnte könnten dürfte dürften soll sollen angeblich mutmaßlich mutmaßliche mutmaßlichen möglicherweise wohl bestreitet dementiert würde
    pourrait pourraient serait seraient aurait auraient présumé présumée dément nie peut-être
    podría podrían habría habrían presunto presunta supuesto niega
    potrebbe potrebbero sarebbe avrebbe presunto presunta nega
    может могут якобы предположительно отрицает возможно бы може можуть нібито
    قد ربما يزعم ينفي
    可能 或 或将 据称 涉嫌 否认 预计 拟`),
)

/**
 * Words that two texts share and that only one of them denies or hedges.
 *
 * @param claim What is said.
 * @param evidence One sentence that it rests on.
 * @returns The words, each once; empty where both take the same stance.
 */
export function stanceDiffers(
  claim: string,
  evidence: string,
  language: string,
): { readonly denial: readonly string[]; readonly hedge: readonly string[] } {
  const said = stances(claim, language)
  const written = stances(evidence, language)
  const differs = (kind: 'denied' | 'hedged') =>
    [...said]
      .filter(([word, own]) => written.has(word) && !written.get(word)?.some((one) => own.some((other) => one[kind] === other[kind])))
      .map(([word]) => word)
  return { denial: differs('denied'), hedge: differs('hedged') }
}

/** Every plain word of the text with the stances it is used in, in order. */
function stances(text: string, language: string): ReadonlyMap<string, readonly Stance[]> {
  const found = new Map<string, Stance[]>()
  for (const clause of text.split(/[.;:!?…—–。；：！？،؛]+/u)) {
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

function isNegator(word: string): boolean {
  return negators.has(word) || word.endsWith("n't")
}

function words(list: string): readonly string[] {
  return list.split(/\s+/).filter(Boolean)
}
