import { opensOnTold } from './definite.ts'

/**
 * Whether a sentence of a story stands where neither its headline nor its paragraph does: no background of earlier years, nothing that
 * a sentence before must have told, no quotation at its start.
 *
 * @param publishedAt Milliseconds since the epoch.
 */
export function isLineByItself(text: string, publishedAt: number): boolean {
  return !opensWithQuote.test(text) && !isBackground(text, publishedAt) && !opensOnTold(text) && !speaksOfTold(text)
}

const opensWithQuote = /^["“‘'«„「]/u

/** "Was convicted in 1990", before last year. */
function isBackground(text: string, publishedAt: number): boolean {
  const thisYear = new Date(publishedAt).getUTCFullYear()
  return [...text.matchAll(/\b(?:was|were|had been) \p{Ll}+ (?:\p{Ll}+ )?in ((?:19|20)\d\d)\b/gu)].some(
    ([, year]) => Number(year) < thisYear - 1,
  )
}

/** Whether a sentence before must have said which: "a second stage of the probe", "say the drills have grown". */
export function speaksOfTold(text: string): boolean {
  return [...text.matchAll(things)].some(
    ([, thing = '']) => !new RegExp(`\\b(?:an?|its|their|his|her) (?:\\p{L}+ )?${thing}\\b`, 'u').test(text),
  )
}

const things =
  /\bthe (?:\p{Ll}+ )?(probe|inquiry|investigation|event|incident|attack|crash|collision|blast|explosion|shooting|spree|fire|storm|quake|deal|agreement|accord|pact|bill|law|measure|proposal|plan|scheme|case|trial|verdict|ruling|lawsuit|scandal|row|dispute|vote|election|bid|allegations?|accusations?|claims?|charges?|suspects?|victims?|gunman|couple|pair|group|family|company|firm|ship|vessel|boat|plane|jet|aircraft|satellite|device|site|paper|report|study|survey|video|clip|footage|drills?|exercises?|killings?|crisis)\b(?! (?:of|in|into|on(?! \p{Lu}\p{Ll}+day)|to|between|that|which|who|for|against|over|from|with)\b)/gu
