import { adminWordsFor } from '../src/delivery/words/admin-words.ts'

/** The first of a list, and how many there are besides. */
export function someOf(list: readonly string[], most: number, language: string): string {
  const { say, common } = adminWordsFor(language)
  const items = list.slice(0, most).join(common('comma'))
  return list.length > most ? say('someMore', { items, count: list.length - most }) : items
}
