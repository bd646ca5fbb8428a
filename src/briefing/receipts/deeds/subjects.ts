import { read } from '../read.ts'
import { isPronoun, type Party, partyIn } from './parties.ts'
import { gapBefore, isAnd, isParted, isPreposition, isRelative, type Sentence } from './phrase-words.ts'
import { type Before, headBefore, nobody, partiesBefore, partyAmong, phraseFrom } from './phrases.ts'
import type { VerbGroup } from './verb-groups.ts'
import { asking, telling } from './verb-words.ts'

/** A verb whose parties are known. */
export type Told = Before & { readonly group: VerbGroup; readonly objects: readonly Party[] }

/** The subject of a verb: of a passive, whom it is done to. @param next Where the next verb begins. @param told The verbs before it, in order. */
export function subjectOf(sentence: Sentence, group: VerbGroup, next: number, told: readonly Told[]): Before {
  const words = read.words(sentence)
  const [{ from }, last] = [group, words[group.from - 1]]
  if (group.voice === 'participle') return inherited(told)
  if (group.voice === 'infinitive') return subjectOfInfinitive(group, told)
  if (last === undefined) return group.voice === 'passive' ? subjectBehind(sentence, group, next) : nobody
  const teller = tellerBehind(sentence, group)
  if (teller !== undefined) return alone([teller])
  if (/^, ?$/.test(gapBefore(sentence, from))) return subjectBeforeAside(sentence, group, told)
  if (isParted(sentence, from)) return nobody
  if (isAnd(last)) return inherited(told)
  if (isRelative(last)) return { parties: headBefore(sentence, from - 1), isRelative: true, head: [] }
  if (isPronoun(last)) return alone(meant(sentence, from - 1, told))
  return partiesBefore(sentence, from, told.at(-1)?.group)
}

function alone(parties: readonly Party[]): Before {
  return { ...nobody, parties }
}

/** "…, accusing him", "and fined him": whoever the verb before has for its subject. */
function inherited(told: readonly Told[]): Before {
  return alone(told.findLast(({ isRelative, parties }) => !isRelative && parties.length > 0)?.parties ?? [])
}

/** "Agreed to buy": whoever agreed. "Asked Tam to withdraw": whoever was asked. */
function subjectOfInfinitive(group: VerbGroup, told: readonly Told[]): Before {
  const before = told.at(-1)
  if (before === undefined) return nobody
  const isAsked = asking.has(before.group.verb)
  if (before.group.voice === 'passive' && isAsked) return alone(before.parties)
  if (isAsked) return alone(before.objects.slice(0, 1))
  return before.group.at === group.from - 1 ? alone(before.parties) : nobody
}

/** "Accused by Oudra of rigging the vote, the president …". */
function subjectBehind(sentence: Sentence, { at }: VerbGroup, next: number): Before {
  const words = read.words(sentence)
  const comma = words.findIndex((_, place) => place > at && gapBefore(sentence, place).includes(','))
  const phrase = comma < 0 ? undefined : phraseFrom(sentence, comma, next)
  return phrase === undefined ? nobody : alone([phrase.party])
}

/** "“The mayor has lied,” said Gerda Vinke, who leads the Greens." */
function tellerBehind(sentence: Sentence, { verb, voice, from, at }: VerbGroup): Party | undefined {
  if (!telling.has(verb) || voice !== 'active' || !/[,"”]/u.test(gapBefore(sentence, from)) || isParted(sentence, at + 1)) return undefined
  const phrase = phraseFrom(sentence, at + 1, read.words(sentence).length)
  return phrase !== undefined && (phrase.to >= read.words(sentence).length || /\S/.test(gapBefore(sentence, phrase.to)))
    ? phrase.party
    : undefined
}

/** "The foreman, Lee Pratt, said", "Pratt, who had pleaded guilty, said": what stands before the aside, by the name in it. */
function subjectBeforeAside(sentence: Sentence, { from, voice }: VerbGroup, told: readonly Told[]): Before {
  const opening = asideBefore(sentence, from - 1)
  const first = opening === undefined ? undefined : read.words(sentence)[opening]
  const verbBefore = (place: number) => told.findLast(({ group }) => group.at < place)?.group
  if (opening === undefined || first === undefined)
    return voice === 'passive' ? partiesBefore(sentence, from, verbBefore(from)) : inherited(told)
  if (isAnd(first)) return inherited(told)
  const before = partiesBefore(sentence, opening, verbBefore(opening))
  const [party, more] = before.parties
  const isName = !/^(?:who|which|whose|whom)$/.test(first.plain) && !isPreposition(first)
  const other = isName ? partyAmong(sentence, opening, from) : undefined
  return party === undefined || more !== undefined || other === undefined ? before : { ...before, parties: [withAside(party, other)] }
}

function withAside(party: Party, aside: Party): Party {
  const names = party.names.length > 0 ? party.names : aside.names
  return { ...party, names, nouns: [...aside.nouns, ...party.nouns], lands: party.lands.union(aside.lands) }
}

/** Where the aside that ends at a word begins, behind the comma before it; one aside may hold another. */
function asideBefore(sentence: Sentence, last: number): number | undefined {
  const words = read.words(sentence)
  for (let at = last; at > 0; at--) {
    const gap = gapBefore(sentence, at)
    if (gap.includes(',')) {
      const outer = opensAside.test(words[at]?.plain ?? '') ? undefined : asideBefore(sentence, at - 1)
      return outer !== undefined && /^(?:who|which|whose|whom|a|an|the)$/.test(words[outer]?.plain ?? '') ? outer : at
    }
    if (/[.;:—–"“”]/u.test(gap)) return undefined
  }
  return undefined
}

const opensAside = /^(?:who|which|whose|whom|and|but)$/

/** "Brantley said it would appeal": "it" is Brantley. Any other pronoun is anybody. */
function meant(sentence: Sentence, at: number, told: readonly Told[]): readonly Party[] {
  const before = told.at(-1)
  const isSayer = /^(?:it|they)$/.test(read.words(sentence)[at]?.plain ?? '') && before !== undefined && telling.has(before.group.verb)
  return isSayer ? before.parties : [partyIn(sentence, at, at + 1) ?? []].flat()
}
