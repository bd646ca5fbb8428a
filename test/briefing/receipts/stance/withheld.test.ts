import { describe, expect, it } from 'vitest'
import { objectionsTo } from '../../../../src/briefing/receipts/receipts.ts'

const at = Date.parse('2026-02-03T12:00:00Z')

/** The kinds of what is objected to in a claim that cites one passage. */
function kinds(passage: string, text: string, language = 'en'): readonly string[] {
  return objectionsTo({ text, language, saidAt: at }, [{ text: passage, language, publishedAt: at }]).map(({ kind }) => kind)
}

describe('a condition', () => {
  it.each([
    ['en', 'Russia will stop the attacks on Odesa unless Kyiv withdraws.', 'Russia will stop the attacks on Odesa.'],
    ['en', 'If Kyiv withdraws, Russia will stop the attacks on Odesa.', 'Russia will stop the attacks on Odesa.'],
    ['en', 'Russia will stop the attacks provided that Kyiv withdraws.', 'Russia will stop the attacks.'],
    ['de', 'Russland stoppt die Angriffe auf Odessa, es sei denn, Kiew greift an.', 'Russland stoppt die Angriffe auf Odessa.'],
    ['de', 'Wenn Kiew abzieht, stoppt Russland die Angriffe auf Odessa.', 'Russland stoppt die Angriffe auf Odessa.'],
    ['fr', 'La Russie cessera les attaques à moins que Kiev ne riposte.', 'La Russie cessera les attaques.'],
    ['es', 'Rusia detendrá los ataques a menos que Kiev responda.', 'Rusia detendrá los ataques.'],
    ['it', 'La Russia fermerà gli attacchi a meno che Kiev non risponda.', 'La Russia fermerà gli attacchi.'],
    ['ru', 'Россия прекратит атаки на Одессу, если Киев отведёт войска.', 'Россия прекратит атаки на Одессу.'],
    ['uk', 'Росія припинить атаки на Одесу, якщо Київ відведе війська.', 'Росія припинить атаки на Одесу.'],
    ['ar', 'ستوقف روسيا الهجمات على أوديسا إلا إذا ردت كييف.', 'ستوقف روسيا الهجمات على أوديسا.'],
    ['zh', '除非基辅撤军，俄罗斯将继续袭击敖德萨。', '俄罗斯将继续袭击敖德萨。'],
  ])('may not be cut off: %s, %s', (language, passage, claim) => {
    expect(kinds(passage, claim, language)).toContain('hedge')
  })

  it('may be said in other words, or as the threat that it is', () => {
    const passage = 'Russia will stop the attacks on Odesa on Monday unless Kyiv withdraws its troops, the Kremlin said.'
    expect(kinds(passage, 'Russia threatens to stop the attacks on Odesa on Monday.')).toEqual([])
    expect(kinds(passage, 'Unless Kyiv withdraws its troops, Russia will stop the attacks on Odesa on Monday.')).toEqual([])
  })

  it('is cut off from nothing that the passage tells elsewhere as it stands, or whatever comes', () => {
    const even = 'Russia will stop the attacks on Odesa even if Kyiv attacks.'
    expect(kinds(even, 'Russia will stop the attacks on Odesa.')).toEqual([])
    const asked = 'Minister Paul Mbeki praised the court in Nairobi when he was asked if he would resign.'
    expect(kinds(asked, 'Minister Paul Mbeki praised the court in Nairobi.')).toEqual([])
    const both = 'Russia will stop the attacks on Odesa. If Kyiv withdraws, Russia will stop the attacks on Odesa sooner.'
    expect(kinds(both, 'Russia will stop attacks on Odesa.')).toEqual([])
    const other = 'The council raised the rent by 4 percent, and the mayor will resign if protests go on.'
    expect(kinds(other, 'The council raised the rent by 4 percent.')).toEqual([])
  })
})

describe('what is only told to be false', () => {
  it.each([
    ['en', 'The report that the mayor of Hartwell took bribes is false.', 'The mayor of Hartwell took bribes.'],
    ['en', 'Officials denied reports that the reactor had been shut down after a leak.', 'The reactor had been shut down after a leak.'],
    ['en', 'An audit found no evidence that money had left the accounts.', 'Money had left the accounts.'],
    ['de', 'Die Behauptung, der Bus sei nie geprüft worden, ist unwahr.', 'Der Bus sei lange geprüft worden.'],
    ['de', 'Es gibt keine Belege dafür, dass das Ministerium Zahlen geschönt hat.', 'Das Ministerium hat Zahlen geschönt.'],
    ['fr', 'Il est faux que les experts avaient prévenu la préfecture.', 'Les experts avaient prévenu la préfecture.'],
    ['es', 'Es falso que el maquinista estuviera dormido en Burgos.', 'El maquinista estaba dormido en Burgos.'],
    ['it', 'È falso che il pilota fosse ubriaco a Torino.', 'Il pilota era ubriaco a Torino.'],
    ['ru', 'Слухи о том, что капитан сбежал с судна, ложные.', 'Капитан сбежал с судна.'],
    ['uk', 'Чутки про те, що капітан утік із судна, неправдиві.', 'Капітан утік із судна.'],
    ['ar', 'لا يوجد دليل على أن الوزيرة ليلى حداد تلقت أموالا.', 'تلقت الوزيرة ليلى حداد أموالا.'],
    ['zh', '有关船长弃船逃跑的传闻不实。', '船长弃船逃跑。'],
  ])('may not be told: %s, %s', (language, passage, claim) => {
    expect(kinds(passage, claim, language)).toContain('denial')
  })

  it('may be denied, in whatever words', () => {
    const passage = 'The report that the mayor of Hartwell took bribes is false, the prosecutor said.'
    expect(kinds(passage, 'The mayor of Hartwell did not take bribes, the prosecutor said.')).toEqual([])
    expect(kinds(passage, 'The prosecutor called the report that the mayor took bribes false.')).toEqual([])
    const denied = 'La ministre a démenti que la préfecture avait fermé le pont.'
    expect(kinds(denied, "La préfecture n'avait pas fermé le pont, selon la ministre.", 'fr')).toEqual([])
  })

  it('is not what was turned down, and may be told', () => {
    const appeal = 'The court rejected an appeal by the shipyard against the fine.'
    expect(kinds(appeal, 'The shipyard had filed an appeal against the fine.')).toEqual([])
    const bill = 'The senate rejected a bill that would ban plastic bags in Nairobi.'
    expect(kinds(bill, 'The bill would ban plastic bags in Nairobi.')).toEqual([])
  })

  it('may not be told as a denial where a denial is false', () => {
    const passage = 'The union denied reports that the miners in Karviná had not been paid.'
    expect(kinds(passage, 'The miners in Karviná had not been paid.')).toContain('denial')
  })
})
