import type { Passage } from '../article.ts'
import { personNouns, titles } from '../words/people.ts'
import type { SpeechWords } from '../words/speech.ts'
import {
  type Families,
  fullest,
  honorificBefore,
  isOfTwo,
  isThing,
  isTitle,
  type KnownNames,
  knownNames,
  lastName,
  roleOf,
  withoutPlace,
  withoutTitle,
} from './families.ts'
import { genderOfPronoun, isFirstName } from './gender.ts'
import { roleInside } from './role.ts'
import { firstFrom, type Mention, whoIsMeant } from './who-is-meant.ts'

/** Somebody a text names. */
export type Person = { readonly name: string; readonly role: string | null }

export type People = {
  /** Who a phrase means; null where it names nobody. */
  find(phrase: string, mention: Mention): Person | null
  /** The one person named in a stretch of the text; null where nobody is, or where another name there may be a person's. */
  lone(from: number, to: number): Person | null
}

/** "The younger Mr. Moss": whose full name the text has is not said here. */
const ofOneName = /^the (?:younger|elder|older) /iu

/** A run of capitalised words, with the small words that join them. */
const name =
  /(?:(?:al|el|as|ad|an|ar|ash)-)?\p{Lu}[\p{L}\p{M}.’'-]*(?:\s(?:(?:de|da|di|du|del|von|van|der|den|bin|ibn|al|el|la|le|of|the)\s){0,2}(?:(?:al|el|as|ad|an|ar|ash)-)?\p{Lu}[\p{L}\p{M}.’'-]*)*/gu

/** Everybody a text names, so that later mentions can be told to be the same. */
export function peopleOf(text: string, names: readonly Passage[], language: string, words: SpeechWords): People {
  const known = knownNames(text, names, language)
  const { families } = known
  const lone = (from: number, to: number) => lonePerson(namesWithin(names, from, to), known)
  let small: ReadonlySet<string> | undefined
  const isOrdinary = (written: string) => {
    small ??= new Set(text.match(smallWord))
    return group.test(written) || small.has(written.toLowerCase())
  }
  const inside = new Map<string, boolean>()
  const isInside = (written: string) => inside.getOrInsertComputed(written, () => standsInside(text, written))
  const named = (phrase: string) => {
    const pair = two.exec(phrase)
    if (pair !== null) return ofTwo(pair, known)
    if (ofOneName.test(phrase) || groupOf.test(phrase)) return null
    const lower = phrase.toLowerCase()
    const written = nameInside(apposed(phrase) ?? headOf(phrase, words))
    if (written === undefined) return undefined
    if (words.articles.has(lower.split(' ')[0] ?? '') && isOffice(written)) return undefined
    const family = families.get(lastName(written))
    if (words.turns && family === undefined && isUnknown(written, phrase, known) && !isInside(written)) return null
    if (words.articles.has('') && isGenitive(written, phrase, known)) return null
    if (
      family === undefined &&
      (words.determiners.has(lower.split(' ')[0] ?? '') || (written === phrase.split(' ')[0] && isOrdinary(written)))
    )
      return null
    const full = fullest(written, family, honorificBefore(phrase, phrase.lastIndexOf(written)))
    if (isOfTwo(full, family)) return null
    const office = apposed(phrase) === undefined ? roleInside(phrase, written) : (phrase.split(', ')[0] ?? null)
    return { name: full, role: isThing(written) ? null : (office ?? roleOf(full, family)) }
  }
  return {
    lone,
    find(phrase, mention) {
      const lower = phrase.toLowerCase()
      if (meansOneBefore(phrase, words)) {
        if (mention.outer !== '' && named(mention.outer)?.name === undefined)
          return holderOf(mention.outer.toLowerCase(), lone(mention.starts[1] ?? 0, mention.at))
        const reporter = mention.reporter === '' ? undefined : named(mention.reporter)?.name
        const meant = whoIsMeant(
          phrase,
          { ...mention, reporter: reporter ?? '', outer: named(mention.outer)?.name ?? '' },
          text,
          names,
          known,
        )
        return meant === undefined ? null : personOf(meant, families)
      }
      if (words.pronouns.has(lower)) return null
      const person = named(phrase)
      return person === undefined
        ? (holderOf(lower, lone(mention.starts[1] ?? 0, mention.at)) ?? soleHolder(lower, text, mention.at, families))
        : person
    },
  }
}

/** "The [Education Minister]", "the [Kentucky Republican]": an office or a party, and not who it is. */
function isOffice(written: string): boolean {
  return isTitle(lastName(written)) && !isThing(written) && !written.includes(' of ')
}

/** “…”, he said.  “…”, insistió.: whether a phrase stands for somebody named before it. */
export function meansOneBefore(phrase: string, { dropsSubject, verbs }: SpeechWords): boolean {
  return genderOfPronoun(phrase) !== null || (dropsSubject === true && verbs.has(phrase))
}

/** Null where it is not sure which of two. */
function personOf(written: string, families: Families): Person | null {
  const family = families.get(lastName(written))
  const full = fullest(written, family)
  if (isOfTwo(full, family)) return null
  return { name: full, role: roleOf(full, family) }
}

function namesWithin(names: readonly Passage[], from: number, to: number): readonly Passage[] {
  return names.slice(firstFrom(names, Math.max(0, from)), firstFrom(names, to))
}

/** A person; names of places and bodies aside, nobody else is named there. */
function lonePerson(names: readonly Passage[], { families, kind }: KnownNames): Person | null {
  const others = names.filter(({ text }) => kind(text) !== 'thing')
  const [first] = others
  if (first === undefined || others.some(({ text }) => lastName(text) !== lastName(first.text))) return null
  if (kind(first.text) !== 'person') return null
  return personOf(withoutPlace(withoutTitle(first.text.split(' ')).join(' ')), families)
}

/** "The president" is the one person named just before, where that is a president. */
function holderOf(phrase: string, person: Person | null): Person | null {
  const office = /^(?:the|der|die|le|la|el) (\p{L}+)$/u.exec(phrase)?.[1]
  const isOffice = office !== undefined && titles.has(office) && person?.role?.toLowerCase().split(' ').includes(office)
  return isOffice ? person : null
}

/** "The president", "der Minister" is whoever alone the text calls so before, and no vice president or former one. */
function soleHolder(phrase: string, text: string, at: number, families: Families): Person | null {
  const office = englishOffice.exec(phrase)?.[1] ?? otherOffice.exec(phrase)?.[1]
  if (office === undefined) return null
  const isHeld = (role: string) => {
    const parts = role
      .toLowerCase()
      .replace(/^(?:le|la|el|il|der|die|the) /, '')
      .split(' ')
    return (parts[0] === office || (parts.at(-1) ?? '').endsWith(office)) && !/former|vice|deputy|then-/i.test(role)
  }
  const [first, second] = [...families].filter(([name, { role }]) => role !== null && isHeld(role.said) && named(text, name, at))
  return first === undefined || second !== undefined ? null : personOf(first[0], families)
}

const englishOffice =
  /^the (president|prime minister|chancellor|senator|congress(?:man|woman)|governor|mayor|pope|king|queen|premier|minister|chairman|chairwoman|ambassador|secretary)$/
const otherOffice = /^(?:der|die|le|la|el|il) ([\p{L}-]{4,})$/u

function named(text: string, name: string, at: number): boolean {
  const first = text.indexOf(name)
  return first >= 0 && first < at
}

/** "The minister of trade, Ann Lee": whoever stands behind the comma. */
function apposed(phrase: string): string | undefined {
  return phrase.split(', ')[1]
}

/** "An aide at the White House today" is an aide: what hangs on a preposition is not who speaks, but for "of" and what names have. */
function headOf(phrase: string, words: SpeechWords): string {
  const parts = phrase.split(' ')
  const cut = parts.findIndex((part, index) => index > 0 && words.breaks.has(part) && !inNames.test(part))
  const head = cut < 0 ? parts : parts.slice(0, cut)
  const last = head.findLastIndex((part) => !words.between.has(part))
  return head.slice(0, last + 1).join(' ')
}

const inNames = /^(?:of|the|de|du|des|del|della|di|da|von|van|der|zu|y|e|bin|al)$/

/**
 * The name that a phrase ends in, without titles: "Secretary of State John Kerry" → "John Kerry"; a possessor ("Macron’s office")
 * is not who speaks, nor is what specifies another ("the White House aide", "organizers of the New York march").
 */
function nameInside(phrase: string): string | undefined {
  const head = (phrase.split(',')[0] ?? '').replace(behindFullName, '$1')
  const last = [...head.matchAll(name)].at(-1)
  if (last === undefined || /\p{Ll}/u.test(head.slice(last.index + last[0].length)) || /['’]s?$/.test(last[0])) return undefined
  if (hangsOn.test(head.slice(0, last.index))) return undefined
  if (ofRomance.test(head.slice(0, last.index))) return holderIn(last[0].split(' '))
  const whole = / of .*['’]/.test(last[0]) ? withoutPlace(last[0]) : last[0]
  const parts = withoutTitle(whole.split(' '))
  if (whole.includes(' ') && isThing(whole) && isThing(withoutPlace(parts.join(' ')))) return whole.replace(/^(?:The|An?) /, '')
  const full = parts.findIndex((part) => !acronym.test(part))
  const from = parts.length - full > 1 ? Math.max(0, full) : 0
  return parts.every(isTitle) ? undefined : withoutPlace(parts.slice(from).join(' '))
}

/** "Jane Moss of the left-leaning Ohio Institute" is Jane Moss, "Moss of those lines" is Moss. */
const behindFullName =
  /^((?:\p{Lu}[\p{L}.’'-]* ){1,3}\p{Lu}[\p{L}’'-]+(?= of (?:the|a|an) \p{Ll})|\p{Lu}[\p{L}’'-]+(?= of (?:those|these|this|that|his|her|their) )) of .*$/u

/** "Moss and Roy", "the Bureau of Customs and Trade". */
const two = /^((?:\S+ )*\p{Lu}[\p{L}.’-]*) and ((?:(?:of|the|for|de|von|van|der|la|al|bin) |\p{Lu}[\p{L}.’-]* )*\p{Lu}[\p{L}’-]*)$/u

/** Two people have no one name; a body with "and" in its name has one. */
function ofTwo([whole = '', left = '', right = '']: RegExpExecArray, { kind }: KnownNames): Person | null {
  const isPerson = [left, right].some((part) => kind(withoutTitle(part.split(' ')).join(' ')) === 'person')
  return isPerson || /^\p{Ll}/u.test(whole.replace(/^the /i, '')) ? null : { name: whole.replace(/^the /i, ''), role: null }
}

/** "An organizer of the [New York march]", "a lawyer representing [Moss]". */
const hangsOn =
  /(?:^|\s)(?:\p{Ll}+ of (?:the )?|(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother) (?:[\p{L}-]+ ){0,2}\p{Ll}+(?<!ly) \p{Ll}+(?:ing|ed) (?:the )?)$/u

const smallWord = /(?<![\p{L}\p{N}’'-])\p{Ll}[\p{L}’'-]*/gu

/** "Researchers at the university": people without a name, where they begin a sentence. */
const group = new RegExp(`^(?:${personNouns})s$`, 'iu')

/** "Critics of Ann Lee": nobody of a name; "Friends of the Earth" are. */
const groupOf = new RegExp(`^(?:${personNouns}|critic|opponent|allie|relative|fan|follower|colleague)s of (?!the )`, 'iu')

/** "МИД РФ [Иван Петров]", "EU [Kaja Kallas]". */
const acronym = /^\p{Lu}{2,5}$/u

/** "The Kremlin’s spokesman", where no article tells it from "president Petrov": a lone capital behind a noun that is nobody's last name. */
function isGenitive(written: string, phrase: string, { families, kind }: KnownNames): boolean {
  if (written.includes(' ') || phrase.startsWith(written)) return false
  return kind(written) !== 'person' && fullest(written, families.get(lastName(written))) === written
}

/** "La portavoz del [Gobierno]", "le président du [Conseil Charles Michel]". */
const ofRomance = /(?:^|\s)\p{Ll}[\p{L}-]* (?:de|del|de la|de los|du|des|della|dello|dei|degli|delle|di) $/u

function holderIn(parts: readonly string[]): string | undefined {
  const first = parts.findLastIndex((part, index) => index > 0 && index < parts.length - 1 && isFirstName(part))
  return first < 0 ? undefined : parts.slice(first).join(' ')
}

/** Whether a capital stands behind a small word or a comma anywhere, where no sentence begins. */
function standsInside(text: string, written: string): boolean {
  for (let at = text.indexOf(` ${written}`); at >= 0; at = text.indexOf(` ${written}`, at + 1))
    if (/[\p{Ll},]/u.test(text[at - 1] ?? '')) return true
  return false
}

/** "Così", "Dalle", "Así": a lone capital that begins a sentence and that nothing shows to be somebody. */
function isUnknown(written: string, phrase: string, { kind }: KnownNames): boolean {
  return !written.includes(' ') && phrase.startsWith(written) && kind(written) !== 'person'
}
