import type { FollowedArticle, Passage } from '../../articles/article.ts'
import { datesIn } from '../../articles/dates/dates.ts'
import { printedAt } from '../../articles/dates/printed-at.ts'
import { placesIn } from '../../articles/gazetteer/places.ts'
import { namesIn } from '../../articles/names/names.ts'
import { roleAround } from '../../articles/names/role.ts'
import { figuresIn, spansTime } from '../../articles/numbers/figures.ts'
import { numbersIn } from '../../articles/numbers/numbers.ts'
import { quotedIn } from '../../articles/text/quote-marks.ts'
import { speechWords } from '../../articles/words/speech.ts'
import { stopWordsOf } from '../../stories/words/stop-words.ts'
import { once } from '../receipts/read.ts'
import { folded } from '../words/folded.ts'
import type { Asking } from './asking.ts'
import { metBy } from './concept.ts'
import { type Question, saysWhen, saysWhy } from './question.ts'

/** How well a text holds what is wanted, in [0, 1]: a number for "how many", a name for "who". Whether it is the right one, its words tell. */
export function holdsAnswer(text: string, article: FollowedArticle, asking: Asking): number {
  const { language } = article
  const { wanted, matter } = asking.question
  switch (wanted) {
    case 'count':
      return countIn(text, article, asking)
    case 'price':
      return best(figuresIn(text, language).map(({ unit }) => (isMoney(unit) ? 1 : unit === '%' ? 0.9 : 0)))
    case 'amount':
      return best(figuresIn(text, language).map(({ unit }) => (unit === null ? 0.8 : 1)))
    case 'share':
      return best(numbersIn(text, language).map(({ unit }) => (unit === '%' || unit === 'pp' ? 1 : 0)))
    case 'span':
      return best(numbersIn(text, language).map((number) => (spansTime(text, number) ? 1 : 0))) || (tellsUntil(text, article) ? ofUntil : 0)
    case 'when':
      return tellsWhen(text, article, matter) ? 1 : 0
    case 'where':
      return placeIn(text, language, matter)
    case 'who':
      return tellsWho(text, article, asking.question)
    case 'why':
      return saysWhy(text, language) ? 1 : 0
    case 'said':
      return quotedIn(text).length > 0 ? 1 : speaks(text, language) ? 0.85 : 0
    case 'news':
    case 'open':
      return 1
  }
}

function best(parts: readonly number[]): number {
  return Math.max(0, ...parts)
}

function isMoney(unit: string | null): boolean {
  return unit !== null && /^[A-Z]{3}$/.test(unit)
}

/** UTF-16 units behind a number in which stands what it counts. */
const countedWithin = 40
/** What a number of something else is worth. */
const ofOthers = 0.7

/** A number that is no date and no length of time; less where the question counts a thing that does not stand behind it. */
function countIn(text: string, article: FollowedArticle, { concepts, next, saidIn }: Asking): number {
  const { language } = article
  const dates = datesIn(text, language, printedAt(article))
  const counts = numbersIn(text, language).filter(
    (number) =>
      number.kind === 'amount' &&
      number.unit === null &&
      !spansTime(text, number) &&
      !dates.some(({ start, end }) => start <= number.start && number.end <= end),
  )
  const thing = concepts[next]
  const isCounted = ({ end }: { readonly end: number }) =>
    thing === undefined || metBy([thing], saidIn(text.slice(end, end + countedWithin), language))[0] !== 0
  return best(counts.map((number) => (isCounted(number) ? 1 : ofOthers)))
}

/** What "until Sunday" is worth to whoever asks how long. */
const ofUntil = 0.8
const until = /(?<!\p{L})(?:until|till|through|bis|jusqu['’]\p{L}+|hasta|fino (?:a|al|alla)|до|حتى|إلى غاية|直到|至)(?!\p{L})/iu

function tellsUntil(text: string, article: FollowedArticle): boolean {
  const at = until.exec(text)
  return at !== null && tellsWhen(text.slice(at.index), article, '')
}

/** A day, a month or an hour; a year alone where a year is asked for. */
function tellsWhen(text: string, article: FollowedArticle, asked: string): boolean {
  const { language } = article
  const dates = datesIn(text, language, printedAt(article))
  const isExact = dates.some(
    ({ day }) => day === null || !/^\d{4}$/.test(day) || /\d{4}|year|jahr|année|año|anno|год|рік|عام|年/iu.test(asked),
  )
  return isExact || saysWhen(text, language) || numbersIn(text, language).some(({ kind }) => kind === 'time')
}

function speaks(text: string, language: string): boolean {
  if (language === 'zh') return hanSpeech.test(text)
  const verbs = speechWords(language)?.verbs
  const isVerb = (word: string) => verbs?.has(word) || (language === 'en' && verbs?.has(`${word}s`))
  return (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).some(isVerb)
}

const hanSpeech = /说|表示|称|批评|呼吁|警告|要求|指出|认为|宣布|强调|回应|否认|承诺|谴责|敦促|反对|支持|担心|希望/u

/** A place that the question does not have; a name behind a word of place counts for less. */
function placeIn(text: string, language: string, asked: string): number {
  const known = new Set(placesIn(asked, 'und').map(({ id }) => id))
  const places = placesIn(text, language).filter(({ id, as }) => as !== 'person' && as !== 'demonym' && !known.has(id))
  if (places.length > 0) return 1
  return nameIn(text, language, asked) > 0 && behindPlace.test(text) ? 0.8 : 0
}

const behindPlace = /(?<!\p{L})(?:in|at|near|from|of|nahe|bei|à|près|en|cerca|a|в|у|на|في|在)(?!\p{L})/iu

/** Of a question that is a name and no more, who that is; of any other, a name. */
function tellsWho(text: string, article: FollowedArticle, { matter, language: asked }: Question): number {
  const { language } = article
  const serving = stopWordsOf(asked)
  const wanted = folded(matter)
    .split(' ')
    .filter((word) => !serving.has(word))
  const isOf = ({ text: name }: Passage) => wanted.every((word) => folded(name).split(' ').includes(word))
  const own = namesIn(text, language).find(isOf)
  if (own) return roleAround(text, own, speechWords(language)?.verbs ?? none) === null ? ofNamed : 1
  // Names are not found in every script.
  if (asked === language && (wanted.length > 1 || language === 'zh')) {
    const name = wanted.join(' ')
    if (folded(text).includes(name)) return ofNamed
    if (foldedArticle(article).includes(name)) return 0
  }
  return namesOf(article).some(isOf) ? 0 : nameIn(text, language, matter)
}

/** Read once for all lines of an article. */
const namesOf = once(({ title, text, language }: FollowedArticle) => namesIn(`${title}. ${text}`, language))
const foldedArticle = once(({ title, text }: FollowedArticle) => folded(`${title}. ${text}`))

const none: ReadonlySet<string> = new Set()
/** What a line is worth that names somebody without an office. */
const ofNamed = 0.7

/** A person or body that the question does not have; a place's name is nobody. */
function nameIn(text: string, language: string, asked: string): number {
  const words = ` ${folded(asked)} `
  const isNew = (name: string) =>
    folded(name)
      .split(' ')
      .every((word) => !words.includes(` ${word} `))
  const known = placesIn(text, language)
  if (known.some(({ as, text: name }) => (as === 'person' || as === 'institution') && isNew(name))) return 1
  const isPlace = (start: number, end: number) => known.some((place) => place.start <= start && end <= place.end)
  return namesIn(text, language).some(({ text: name, start, end }) => isNew(name) && !isPlace(start, end)) ? 0.9 : 0
}
