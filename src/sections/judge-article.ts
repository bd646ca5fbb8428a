import { type Clues, type Part, type PartClues, parts, wordsAt } from './clues.ts'
import { isOfTheWorld } from './of-the-world.ts'
import { saturated } from './saturated.ts'
import type { Clue } from './section.ts'
import type { PhraseSays, SectionRules } from './section-rules.ts'

/** How strongly an article speaks for a section, and by what. */
export type Judgement = {
  /** 0 or more, before the section's weight. */
  readonly score: number
  readonly grounds: readonly Ground[]
  /** Name of the light topic it is about; null where none. */
  readonly light: string | null
  /** Whether it tells of other places, or of its outlet's home somewhere else. */
  readonly isElsewhere: boolean
  /** Ids of the places that its title and lead name and that are none of the section's. */
  readonly otherPlaces: ReadonlySet<string>
}

/** One thing that spoke for it: "Berlin" in the title; that its feed leans there; that its outlet is of the place. */
export type Ground =
  | { readonly kind: 'said'; readonly part: Part | 'address'; readonly clue: Clue }
  | { readonly kind: 'leaning' }
  | { readonly kind: 'home' }

/** What one clue weighs by where it stands; the proportions are field.md's, 3 : 1.5 : 0.4 (Attaché's own study). */
const weightOf: Readonly<Record<Part, number>> = { title: 3, lead: 1.5, body: 0.4 }
/** A hint counts this part of a phrase: one in a title stays under the least score. */
const hintShare = 0.3
const deskWeight = 1.4
const leaningWeight = 1
/** As much as one place in a lead: enough alone, but weak beside any other section. Not for light news, which is from everywhere. */
const homeWeight = 1.6
/** What is left of a place section's score where nearly all places named lie elsewhere. */
const leastShare = 0.3

/** What is left of the score where a place is only touched upon. */
const touchedShare = 0.9
/** What a score grows to where the title names the parties: one phrase in the lead is then enough. */
const amongPartiesShare = 1.15

const nothing: Judgement = { score: 0, grounds: [], light: null, isElsewhere: false, otherPlaces: new Set() }

/**
 * Judges one article by the rules of one section.
 *
 * @param light Names of the light topics that the article is about (light-topics.ts).
 */
export function judgeArticle(clues: Clues, rules: SectionRules, light: ReadonlySet<string>): Judgement {
  const found = parts.map((part) => foundIn(part, clues.parts[part], rules))
  if (rules.section.needs.length > 0 && !found.some((one) => one.needed)) return nothing
  if (partiesIn([clues.parts.title, clues.parts.lead]) < rules.section.parties) return nothing
  const share = rules.places.size > 0 ? shareOfPlaces(clues, rules.places) : 1
  const topic = rules.section.light.find((one) => light.has(one.name))?.name ?? null
  const weighed = extraGrounds(clues, rules, topic)
  const said = sum(found.map((one) => spoken(one, share))) + sum(weighed.map((extra) => extra.weight))
  const score = said * (isOnlyTouched(clues, rules, found) ? touchedShare : 1) * (isAmongParties(clues, rules) ? amongPartiesShare : 1)
  const otherPlaces = placesBeside(clues, rules)
  if (score <= 0) return { ...nothing, isElsewhere: isElsewhere(clues, rules), otherPlaces }
  const grounds = found.flatMap(groundsIn)
  const extras = weighed.map(({ ground }) => ground)
  const held = topic ?? localLife(grounds, extras, found, rules)
  return { score, grounds: [...grounds, ...extras], light: held, isElsewhere: false, otherPlaces }
}

/** Two Swedish tourists in a paper of Auckland: no title names the place, and the outlet is at home elsewhere. */
function isOnlyTouched({ home }: Clues, { places }: SectionRules, found: readonly FoundIn[]): boolean {
  return (
    places.size > 0 && home !== null && !places.has(home) && found.every(({ part, places: named }) => part !== 'title' || named.size === 0)
  )
}

/** "France and Britain" in a title, of which the lead says what they did. */
function isAmongParties({ parts: { title } }: Clues, { section: { parties } }: SectionRules): boolean {
  return parties > 0 && partiesIn([title]) >= parties
}

/** For an article that does not speak for a section of places. */
function isElsewhere({ parts: { title, lead }, home }: Clues, { places }: SectionRules): boolean {
  const isHomeElsewhere = home !== null && !places.has(home)
  return places.size > 0 && (title.places.length > 0 || lead.places.length > 0 || isHomeElsewhere)
}

function placesBeside({ parts: { title, lead } }: Clues, { places }: SectionRules): ReadonlySet<string> {
  return new Set([...title.places, ...lead.places].map((mention) => mention.place).filter((place) => !places.has(place)))
}

function groundsIn({ part, places, phrases, hints }: FoundIn): readonly Ground[] {
  const said = (kind: Clue['kind'], texts: ReadonlySet<string>) =>
    [...texts].map((text): Ground => ({ kind: 'said', part, clue: { kind, text } }))
  return [...said('name', places), ...said('words', phrases), ...said('words', hints)]
}

/** "Readers ask: why is my bread wet?" belongs to its country by its outlet alone, and is nothing that a briefing tells. */
function localLife(
  grounds: readonly Ground[],
  extras: readonly Ground[],
  found: readonly FoundIn[],
  { section }: SectionRules,
): string | null {
  const isByHomeAlone = grounds.length === 0 && extras.every(({ kind }) => kind === 'home')
  const isPublic = section.publicWords.length === 0 || found.some((one) => one.public && one.part !== 'body')
  return isByHomeAlone && !isPublic ? 'local life' : null
}

function spoken(found: FoundIn, share: number): number {
  const { places, phrases, hints, against } = found
  return weightOf[found.part] * (share * saturated(places.size) + saturated(phrases.size) + hintShare * saturated(hints.size) - against)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

type FoundIn = {
  readonly part: Part
  readonly places: ReadonlySet<string>
  readonly phrases: ReadonlySet<string>
  readonly hints: ReadonlySet<string>
  readonly against: number
  readonly needed: boolean
  readonly public: boolean
}

function foundIn(part: Part, clues: PartClues, rules: SectionRules): FoundIn {
  const said = rules.phrases
    .find(clues.words, clues.text)
    .map(({ from, to, values }) => ({ words: wordsAt(clues, from, to).toLowerCase(), values }))
  const counts = part !== 'body' || rules.section.parties === 0
  return {
    part,
    places: new Set(clues.places.filter((mention) => rules.places.has(mention.place)).map((mention) => mention.name)),
    phrases: new Set(counts ? wordsThatSay('for', said) : []),
    hints: new Set(counts ? wordsThatSay('hint', said) : []),
    against: new Set(wordsThatSay('against', said)).size,
    needed: said.some((one) => one.values.includes('needed')),
    public: said.some((one) => one.values.includes('public')),
  }
}

type Said = { readonly words: string; readonly values: readonly PhraseSays[] }

function wordsThatSay(what: PhraseSays, said: readonly Said[]): readonly string[] {
  return said.filter((one) => one.values.includes(what)).map((one) => one.words)
}

/** How many countries or alliances these parts speak of. */
function partiesIn(parts: readonly PartClues[]): number {
  return new Set(parts.flatMap((part) => part.places).map((mention) => mention.place)).size
}

/** Weight of the section's places among all places named, in [leastShare, 1]. */
function shareOfPlaces(clues: Clues, places: ReadonlySet<string>): number {
  let inside = 0
  let all = 0
  for (const part of parts) {
    const named = new Set(clues.parts[part].places.map((mention) => mention.place))
    const here = [...named].filter((place) => places.has(place)).length
    inside += weightOf[part] * saturated(here)
    all += weightOf[part] * (saturated(here) + saturated(named.size - here))
  }
  return all === 0 ? 1 : leastShare + (1 - leastShare) * (inside / all)
}

type Weighed = { readonly ground: Ground; readonly weight: number }

function extraGrounds(clues: Clues, rules: SectionRules, light: string | null): readonly Weighed[] {
  const desk = rules.section.desks.find((name) => clues.desks.has(name))
  return [
    ...(desk ? [weighed({ kind: 'said', part: 'address', clue: { kind: 'words', text: desk } }, deskWeight)] : []),
    ...(clues.leaning === rules.section.name ? [weighed({ kind: 'leaning' }, leaningWeight)] : []),
    ...(light === null && writesFromHome(clues, rules) ? [weighed({ kind: 'home' }, homeWeight)] : []),
  ]
}

function weighed(ground: Ground, weight: number): Weighed {
  return { ground, weight }
}

function writesFromHome(clues: Clues, rules: SectionRules): boolean {
  if (!rules.section.home || clues.home === null || !rules.places.has(clues.home)) return false
  const { title, lead } = clues.parts
  if (isOfTheWorld(title) || isOfTheWorld(lead)) return false
  return [...title.places, ...lead.places].every((mention) => rules.places.has(mention.place))
}
