import type { Article } from '../../articles/article.ts'
import { percentDecoded } from '../../feeds/reading/percent-decoded.ts'
import type { Features, Reading } from '../words/features.ts'
import { termsOf } from '../words/terms.ts'
import { FULL_TEXT } from './likeness.ts'

/** Ids of what an article's address says and neither its title nor its text does, so far as it is worth something; mostly none to three. */
export type AddressWords = readonly number[]

/**
 * Outlets name a page for their readers' search: "Anderson Cooper calls out Trump" stands at /trump-military-protests-george-floyd.
 * Of whole articles none are told, which say all of it themselves.
 *
 * @param worth What sharing a term is worth, by its id.
 */
export function addressWordsOf(
  { url, language, text }: Pick<Article, 'url' | 'language' | 'text'>,
  { ids }: Reading,
  worth: (id: number) => number,
): AddressWords {
  if (text.length >= FULL_TEXT) return NONE
  const terms = termsOf(nameIn(url), language).filter(({ id, word }) => !DIGIT.test(word) && !ids.includes(id) && worth(id) >= LEAST_WORTH)
  return terms.length === 0 ? NONE : [...new Set(terms.map(({ id }) => id))]
}

/** What two articles are asked for. */
export type Addressed = { readonly address: AddressWords; readonly features: Features }

/** Whether the address of one says a word that the other has, in its address or itself. */
export function addressSays(a: Addressed, b: Addressed): boolean {
  return (
    a.address.some((id) => b.address.includes(id) || b.features.ids.includes(id)) || b.address.some((id) => a.features.ids.includes(id))
  )
}

const NONE: AddressWords = []
const DIGIT = /\p{Nd}/u
/** Below it a word is said by a twentieth of the day, or says little anyway. */
const LEAST_WORTH = 4
/** A name has as many words; what has fewer is a part of the site. */
const FEWEST_WORDS = 3

/** The longest step of a path that is made of words. */
function nameIn(url: string): string {
  const steps = url
    .replace(/[?#].*$/, '')
    .replace(/^\w+:\/\/[^/]*|\.\w+$/g, '')
    .split('/')
    .filter((step) => step.split(/[-_]/).length >= FEWEST_WORDS)
  const longest = steps.reduce((best, step) => (step.length > best.length ? step : best), '')
  return percentDecoded(longest).replaceAll(/[-_]/g, ' ')
}
