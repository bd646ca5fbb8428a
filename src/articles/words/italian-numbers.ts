import { counted, valued, wordSet } from './lists.ts'
import type { NumberWords } from './number-words.ts'

function italianBelowThousand(): ReadonlyMap<string, number> {
  const small = counted(
    'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
  )
  const ones = [...small].slice(1, 10)
  for (const [index, ten] of 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ').entries()) {
    small.set(ten, 20 + index * 10)
    for (const [one, value] of ones)
      small.set((/^[uo]/.test(one) ? ten.slice(0, -1) : ten) + (one === 'tre' ? 'tré' : one), 20 + index * 10 + value)
  }
  const belowHundred = [...small].slice(1)
  for (const [one, value] of [['', 1] as const, ...ones.slice(1)]) {
    small.set(`${one}cento`, value * 100)
    for (const [rest, added] of belowHundred) small.set(`${one}cento${rest}`, value * 100 + added)
  }
  return small.set('mille', 1e3)
}

const italianSmall = italianBelowThousand()

/** "duemilacinquecento", "milleduecento". */
function italianCompound(written: string): number | undefined {
  const word = written.replace(/^mille/, 'unomila')
  const at = word.indexOf('mila')
  if (at <= 0) return undefined
  const count = italianSmall.get(word.slice(0, at))
  const added = at + 4 === word.length ? 0 : italianSmall.get(word.slice(at + 4))
  return count === undefined || added === undefined ? undefined : count * 1e3 + added
}

/** How Italian writes numbers. */
export const italian: NumberWords = {
  small: italianSmall,
  hundreds: wordSet(''),
  scales: new Map([
    ...valued(1e3, 'mille mila'),
    ...valued(1e6, 'milione milioni mln'),
    ...valued(1e9, 'miliardo miliardi mld'),
    ...valued(1e12, 'bilione bilioni'),
  ]),
  rounded: new Map([
    ...valued(12, 'dozzina'),
    ...valued(10, 'decina'),
    ...valued(20, 'ventina'),
    ...valued(30, 'trentina'),
    ...valued(50, 'cinquantina'),
    ...valued(100, 'centinaio'),
    ...valued(1e3, 'migliaio'),
  ]),
  alone: wordSet(''),
  articles: wordSet('un una'),
  halves: wordSet('mezzo mezza'),
  joins: wordSet('e'),
  looseOnes: false,
  seldom: wordSet('uno sei zero'),
  counted:
    /^\s(?:(?:altr[ie]|nuov[ie]|giovani)\s)?(?:persone|morti|feriti|vittime|bambini|uomini|donne|civili|soldati|militari|agenti|poliziotti|migranti|passeggeri|dispersi|ostaggi|casi|anni|mesi|giorni|ore|minuti|settimane|paesi|stati|volte|gol|punti|medaglie|chilometri|missili|droni|aerei|comuni|regioni|città)(?!\p{L})/iu,
  decimalComma: true,
  compound: italianCompound,
}
