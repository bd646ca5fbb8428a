import { counted, valued, wordSet } from './lists.ts'
import type { NumberWords } from './number-words.ts'

function frenchSmall(): ReadonlyMap<string, number> {
  const ones = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'
  const small = counted(ones)
  const spoken = [...small].slice(1)
  const tens: readonly (readonly [string, number, number])[] = [
    ['vingt', 20, 9],
    ['trente', 30, 9],
    ['quarante', 40, 9],
    ['cinquante', 50, 9],
    ['soixante', 60, 19],
    ['quatre-vingt', 80, 19],
    ['septante', 70, 9],
    ['nonante', 90, 9],
  ]
  for (const [ten, value, most] of tens) {
    small.set(ten, value)
    for (const [one, added] of spoken.slice(0, most)) for (const join of ['-', '-et-']) small.set(ten + join + one, value + added)
  }
  return small.set('quatre-vingts', 80).set('une', 1).set('mille', 1e3).set('cent', 100)
}

/** How French writes numbers. */
export const french: NumberWords = {
  small: frenchSmall(),
  hundreds: wordSet('cent cents'),
  scales: new Map([
    ...valued(1e3, 'mille k'),
    ...valued(1e6, 'million millions m'),
    ...valued(1e9, 'milliard milliards md mds mrd'),
    ...valued(1e12, 'billion billions'),
  ]),
  rounded: new Map([
    ...valued(12, 'douzaine'),
    ...valued(10, 'dizaine'),
    ...valued(15, 'quinzaine'),
    ...valued(20, 'vingtaine'),
    ...valued(30, 'trentaine'),
    ...valued(50, 'cinquantaine'),
    ...valued(100, 'centaine'),
    ...valued(1e3, 'millier'),
  ]),
  alone: wordSet(''),
  articles: wordSet("un une d'un d’un d'une d’une"),
  halves: wordSet('demi demie demi-million demi-milliard'),
  joins: wordSet('et'),
  looseOnes: false,
  seldom: wordSet('un une neuf zéro'),
  counted:
    /^\s(?:(?:autres|nouveaux|nouvelles|jeunes)\s)?(?:personnes|morte?s|blessée?s|tuée?s|victimes|enfants|hommes|femmes|civils|soldats|militaires|policiers|migrants|passagers|détenus|otages|corps|cas|ans|années|mois|jours|heures|minutes|semaines|pays|états|fois|députés|joueurs|points|médailles|kilomètres|missiles|drones|avions|bateaux|communes|départements|villes)(?!\p{L})/iu,
  decimalComma: true,
  compound: (word) => (word === 'demi-million' ? 5e5 : word === 'demi-milliard' ? 5e8 : undefined),
}
