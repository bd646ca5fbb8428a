import { termsOf } from '../../stories/words/terms.ts'

/** Whether words stand between quotation marks by themselves: a whole thought, no post to others, and none that was made decent. */
export function isWorthQuoting(words: string): boolean {
  return (
    /[\p{L}\p{N}]/u.test(words) && !/^\p{Ll}/u.test(words) && !goesOn.test(words) && !isHalf(words) && !/\*{2,}|(?:[@#]\w.*){2}/.test(words)
  )
}

/** What words lose that begin with what only others named, or say little: in [0, 0.5]. */
export function leaningOf(words: string, language: string): number {
  const little = new Set(termsOf(words, language).map(({ term }) => term)).size < fewestTerms
  return (leans.test(words) ? 0.25 : 0) + (little ? 0.25 : 0)
}

/** "We will see what happens" has two. */
const fewestTerms = 3

const leans = /^(?:It|This|That|These|Those|They|He|She|And|But|Or|So)\s/u

/** "And there is no doubt …", "Those reasons include …": half of what was said. */
const goesOn = /^(?:and|but|or|so|that|which|who|whose|because|und|aber|oder|dass|et|mais|que|y|pero|e|ma|che|(?:Those|These) \p{Ll}+)\s/u

/** "As desperately as he insists that it is a hoax": what of it, the rest said. */
function isHalf(words: string): boolean {
  return /^(?:As|While|Although|Though|Because|Since|When|If|Until|Unless|Whether)\s[^,;:.!?—–]*[,.]?$/u.test(
    words.replace(/[”’'"]+$/u, ''),
  )
}
