import { type PhraseTrie, phraseTrie } from '../articles/gazetteer/phrase-trie.ts'
import { placesWithin } from '../articles/gazetteer/places.ts'
import type { LightTopic, Section } from './section.ts'

/** What a phrase of a section says about a text that holds it. */
export type PhraseSays = 'for' | 'hint' | 'against' | 'needed' | 'public' | 'nothing'

/** A section made ready for matching. */
export type SectionRules = {
  readonly section: Section
  /** Ids of countries, regions and alliances; empty where the section is not about places. */
  readonly places: ReadonlySet<string>
  readonly phrases: PhraseTrie<PhraseSays>
}

const made = new WeakMap<readonly Section[], readonly SectionRules[]>()
const lightMade = new WeakMap<LightTopic, PhraseTrie<true>>()

/** The rules of sections, made once for each list. Places that nobody knows are passed over (config/sections.ts refuses them). */
export function rulesOf(sections: readonly Section[]): readonly SectionRules[] {
  const known = made.get(sections)
  if (known) return known
  const rules = sections.map(rulesOfOne)
  made.set(sections, rules)
  return rules
}

function rulesOfOne(section: Section): SectionRules {
  return {
    section,
    places: new Set(section.places.flatMap((name) => [...(placesWithin(name) ?? [])])),
    phrases: phraseTrie<PhraseSays>([
      ...section.phrases.map((phrase) => [phrase, 'for'] as const),
      ...section.hints.map((phrase) => [phrase, 'hint'] as const),
      ...section.exclude.map((phrase) => [phrase, 'against'] as const),
      ...(section.ignore ?? []).map((phrase) => [phrase, 'nothing'] as const),
      ...section.needs.map((phrase) => [phrase, 'needed'] as const),
      ...section.publicWords.map((phrase) => [phrase, 'public'] as const),
    ]),
  }
}

/** The phrases of a light topic, made once. */
export function lightPhrases(topic: LightTopic): PhraseTrie<true> {
  const known = lightMade.get(topic)
  if (known) return known
  const trie = phraseTrie(topic.phrases.map((phrase) => [phrase, true] as const))
  lightMade.set(topic, trie)
  return trie
}
