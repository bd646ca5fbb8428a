import { expect, it } from 'vitest'
import { objectionsTo } from '../../../src/briefing/receipts/receipts.ts'

const at = Date.parse('2026-03-11T12:00:00Z')
const kinds = (language: string, text: string, evidence: string) => [
  ...new Set(objectionsTo({ text, language, saidAt: at }, [{ text: evidence, language, publishedAt: at }]).map(({ kind }) => kind)),
]

it.each([
  ['de', 'Lawrow und Fidan berieten in Ankara.', 'Außenminister Sergej Lawrow beriet in Ankara mit seinem Kollegen Hakan Fidan.'],
  ['de', 'Die EU-Kommission erhebt Zölle auf Autos.', 'Zölle erhebt die EU-Kommission auf Autos.'],
  ['de', 'In Bonn ging die Zahl der Diebstähle zurück.', 'Die Zahl der Diebstähle ist in Bonn gesunken.'],
  ['ru', 'Погибли двое рабочих завода под Павлоградом.', 'У Павлограда погибли двое рабочих завода.'],
  ['ru', '«Сталь» удвоила прибыль.', 'Прибыль «Стали» удвоилась.'],
  ['uk', 'В лютому ціни зросли.', 'Ціни зросли у лютому.'],
  ['es', 'Los embalses de España están llenos.', 'Los embalses españoles están llenos.'],
  ['zh', '香港政府否认有关报道。', '香港政府驳斥有关报道。'],
])('%s: lets a name stand in its case, and a thing be said in other words: %s', (language, claim, evidence) => {
  expect(kinds(language, claim, evidence)).toEqual([])
})

it.each([
  ['de', 'Die Minister sprachen über eine Waffenruhe.', 'Über eine Waffenruhe sprachen die Minister nicht.', 'denial'],
  ['de', 'Sabotage wird als Ursache ausgeschlossen.', 'Sabotage wird als Ursache nicht ausgeschlossen.', 'denial'],
  ['de', 'Der Trainer wies die Gerüchte über Doping zurück.', 'Der Trainer bestätigte die Gerüchte über Doping.', 'denial'],
  ['fr', 'Téhéran a confirmé sa participation.', 'Téhéran n’a pas confirmé sa participation.', 'denial'],
  ['fr', 'Le Sénat examinera le texte mardi.', 'Le Sénat devrait examiner le texte mardi.', 'hedge'],
  ['es', 'El déficit se situará en el 2 %.', 'El déficit podría situarse en el 2 %.', 'hedge'],
  ['ru', 'Тренер подтвердил слухи об отставке.', 'Тренер опроверг слухи об отставке.', 'denial'],
  ['uk', 'Остаточне рішення уряду вже є.', 'Остаточного рішення уряду немає.', 'denial'],
  ['ar', 'ووردت أنباء عن ضحايا الزلزال.', 'لم ترد أنباء عن ضحايا الزلزال.', 'denial'],
  ['zh', '白宫已就关税置评。', '白宫尚未就关税置评。', 'denial'],
  ['it', 'La procura considera la guida svizzera.', 'La procura considera la guida tedesca.', 'name'],
])('%s: refuses a changed stance or country: %s', (language, claim, evidence, kind) => {
  expect(kinds(language, claim, evidence)).toContain(kind)
})
