import { termsOf } from '../../../stories/words/terms.ts'

/** What a word may be a form of. */
export type VerbForm = {
  /** See `verbOf`. */
  readonly verb: string
  /** "Accused" is both a past and a participle. */
  readonly isPast: boolean
  readonly isParticiple: boolean
}

/** A word that may be the past, the participle or, where it has others for these, the first form of a verb. @param word Lower case. */
export function formOf(word: string): VerbForm | undefined {
  return irregular.get(word) ?? (regular.test(word) ? { verb: stemOf(word), isPast: true, isParticiple: true } : undefined)
}

/** Stem of the verb that a word is a form of, if it is of one; the same for all its forms. @param word Lower case. */
export function verbOf(word: string): string {
  return (irregular.get(word) ?? irregular.get(word.replace(/(?:ing|s)$/, '')))?.verb ?? stemOf(word)
}

/** What verb and noun of a deed have in common: "accused" and "accusation", "dismissed" and "dismissal". @param stem See `verbOf`. */
export function rootOf(stem: string): string {
  return stem.length > 5 ? stem.replace(/(?:ation|ion|al|ment|is|er)$/, '') : stem
}

/** Whether a verb looks in all its forms as it does after "will": "cut", "beat". */
export function isFirstForm(word: string): boolean {
  const form = formOf(word)
  return form === undefined || !(form.isPast || form.isParticiple) || unchanging.test(word)
}

export function isBe(word: string): boolean {
  return /^(?:is|are|was|were|be|been|being|gets?|got)$/.test(affirmed(word))
}

export function isHave(word: string): boolean {
  return /^(?:has|have|had|having)$/.test(affirmed(word))
}

/** Words before a verb that are a part of it; "to" among them. */
export function isAuxiliary(word: string): boolean {
  return isBe(word) || isHave(word) || modal.test(affirmed(word))
}

/** Verbs of whoever tells what others do, by their stems. */
export const telling = stems(
  'say tell claim believe think fear hope know deny insist argue add warn allege announce confirm report admit learn suggest declare state promise complain explain note write predict',
)

/** Verbs of whoever wants others to do something: the one who is asked is to do it. */
export const asking = stems('ask tell urge order invite persuade force allow want help appoint warn call')

/** Deeds that are done with one another: whoever is named first did no more than the other. */
export const mutual = stems(
  'meet marry join play face clash speak talk negotiate agree share resemble discuss exchange date divorce merge compete collide',
)

function affirmed(word: string): string {
  return word.replace(/n't$/, '')
}

const modal = /^(?:will|wo|would|can|ca|cannot|could|may|might|shall|should|must|did|does|do|to)$/

const regular = /^(?!(?:indeed|hundred|sacred|naked|wicked|united|need|speed|breed|seed|bleed|exceed|proceed|succeed)$)\p{L}{2,}ed$/u

const unchanging = /^(?:beat|become|come|cut|hit|hurt|put|run|set)$/

function stems(verbs: string): ReadonlySet<string> {
  return new Set(verbs.split(' ').map(stemOf))
}

/** Also of words that are too common to tell anything, which are their own. */
function stemOf(word: string): string {
  return termsOf(word, 'en')[0]?.term ?? word
}

/** The verb, its past, and its participle where that is another. */
const forms = `beat beat beaten|become became become|begin began begun|bite bit bitten|break broke broken|bring brought|build built|buy bought
catch caught|cling clung|choose chose chosen|come came|cut cut|dig dug|draw drew drawn|drive drove driven|fall fell fallen|feed fed|fight fought
find found|fly flew flown|forbid forbade forbidden|forgive forgave forgiven|freeze froze frozen|get got|give gave given|go went gone
grow grew grown|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|lead led|leave left|lend lent
lose lost|make made|meet met|overtake overtook overtaken|override overrode overridden|overthrow overthrew overthrown|pay paid|put put
ride rode ridden|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shoot shot
show showed shown|sink sank sunk|speak spoke spoken|spend spent|stand stood|sting stung|steal stole stolen|strike struck stricken
swear swore sworn|sweep swept|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|uphold upheld
wake woke woken|wear wore worn|win won|withdraw withdrew withdrawn|write wrote written`

const irregular: ReadonlyMap<string, VerbForm> = new Map(
  forms.split(/[|\n]/).flatMap((line) => {
    const [first = '', past = '', participle = past] = line.split(' ')
    const form = (isPast: boolean, isParticiple: boolean): VerbForm => ({ verb: stemOf(first), isPast, isParticiple })
    return [
      [first, form(first === past, first === participle)] as const,
      [past, form(true, past === participle)] as const,
      [participle, form(past === participle, true)] as const,
    ]
  }),
)
