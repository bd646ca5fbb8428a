import type { Clues } from './clues.ts'
import type { LightTopic, Section } from './section.ts'
import { lightPhrases } from './section-rules.ts'

/** Names of the light topics that an article is about: the outlet's own desk says so, a word in the title, or two in the lead. */
export function lightTopicsOf(clues: Clues, sections: readonly Section[]): ReadonlySet<string> {
  const topics = new Set(sections.flatMap((section) => section.light))
  return new Set([...topics].filter((topic) => isAbout(clues, topic)).map((topic) => topic.name))
}

function isAbout(clues: Clues, topic: LightTopic): boolean {
  const { title, lead } = clues.parts
  if (topic.desks.some((desk) => clues.desks.has(desk))) return true
  const phrases = lightPhrases(topic)
  return phrases.find(title.words, title.text).length > 0 || phrases.find(lead.words, lead.text).length > 1
}
