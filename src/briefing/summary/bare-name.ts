import type { FollowedArticle, Passage } from '../../articles/article.ts'
import { isFirstName } from '../../articles/names/gender.ts'
import { namesIn } from '../../articles/names/names.ts'
import { peopleIn } from '../facts/facts.ts'

/**
 * Tells of a passage of an article whose last name alone it names first, where only a sentence before has the whole: "Joseph said …"
 * after "interim Prime Minister Claude Joseph". Undefined where it names nobody so, or somebody whom readers know by the last name.
 */
export function bareNamesOf({
  text,
  language,
}: Pick<FollowedArticle, 'text' | 'language'>): (passage: Pick<Passage, 'start' | 'end'>) => string | undefined {
  const names = namesIn(text.slice(0, mostRead), language)
  const people = names.filter((name) => isFirstName(name.text.split(' ')[0] ?? ''))
  return ({ start, end }) => {
    const first = names.find((name) => name.start >= start && name.end <= end)?.text
    const isIntroduced = people.some((one) => one.end <= start && one.text.endsWith(` ${first}`))
    return first !== undefined && isIntroduced && peopleIn(first, language).length === 0 ? first : undefined
  }
}

/** UTF-16 units: a dozen sentences. */
const mostRead = 4_000
