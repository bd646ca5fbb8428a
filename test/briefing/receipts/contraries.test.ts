import { expect, it } from 'vitest'
import { objectionsTo } from '../../../src/briefing/receipts/receipts.ts'

const at = Date.parse('2025-02-13T12:00:00Z')

function isRefused(language: string, text: string, evidence: string): boolean {
  return objectionsTo({ text, language, saidAt: at }, [{ text: evidence, language, publishedAt: at }]).length > 0
}

it.each([
  ['en', 'The bank lent to coal firms in Riga.', 'The bank failed to lend to coal firms in Riga.'],
  ['en', 'The bank agreed to lend to coal firms in Riga.', 'The bank refused to lend to coal firms in Riga.'],
  ['en', 'The bank has lent to coal firms in Riga.', 'The bank has yet to lend to coal firms in Riga.'],
  ['en', 'The bank is lending to coal firms in Riga.', 'The bank has stopped lending to coal firms in Riga.'],
  ['en', 'The bank is safe, the regulator in Riga said.', 'The bank is far from safe, the regulator in Riga said.'],
  ['en', 'The bank approved a loan to the port of Riga.', 'The bank ruled out a loan to the port of Riga.'],
  ['en', 'Many of the members in Riga backed the loan.', 'Few of the members in Riga backed the loan.'],
  ['en', 'The court in Riga convicted Ann Carver of fraud.', 'The court in Riga cleared Ann Carver of fraud.'],
  ['en', 'Parliament in Riga passed the budget by two votes.', 'Parliament in Riga rejected the budget by two votes.'],
  ['en', 'Exports from Riga were lower than those from Tallinn.', 'Exports from Riga were higher than those from Tallinn.'],
  ['en', 'The price of rye in Riga tripled within a year.', 'The price of rye in Riga doubled within a year.'],
  ['en', 'The tax will bring Riga $1.2 billion a month.', 'The tax will bring Riga $1.2 billion a year.'],
  ['en', 'The storm hit the south of the island near Riga.', 'The storm hit the north of the island near Riga.'],
  ['en', 'The port of Riga opened on Monday after the storm.', 'The port of Riga closed on Monday after the storm.'],
  ['de', 'Das Parlament nahm den Haushalt mit zwei Stimmen an.', 'Das Parlament lehnte den Haushalt mit zwei Stimmen ab.'],
  ['de', 'Das Gericht sprach Anna Karver des Betrugs schuldig.', 'Das Gericht sprach Anna Karver vom Betrug frei.'],
  ['de', 'Die Bank hat Geld an Firmen in Riga verliehen.', 'Die Bank hat kaum Geld an Firmen in Riga verliehen.'],
  ['de', 'Der Minister sagte, dass der Hafen in Riga schließt.', 'Der Minister bestritt, dass der Hafen in Riga schließt.'],
  ['fr', 'Le parlement a adopté le budget de Riga par deux voix.', 'Le parlement a rejeté le budget de Riga par deux voix.'],
  ['fr', 'Le tribunal a condamné Anne Carvin, accusée de fraude.', 'Le tribunal a relaxé Anne Carvin, accusée de fraude.'],
  ['es', 'El banco empezó a prestar a empresas de Riga.', 'El banco dejó de prestar a empresas de Riga.'],
  ['es', 'El tribunal condenó a Ana Carval por fraude.', 'El tribunal absolvió a Ana Carval de fraude.'],
  ['it', 'Il parlamento ha approvato il bilancio di Riga.', 'Il parlamento ha bocciato il bilancio di Riga.'],
  ['it', 'Il porto di Riga ha iniziato ad accogliere navi.', 'Il porto di Riga ha smesso di accogliere navi.'],
  ['ru', 'Парламент принял бюджет Риги двумя голосами.', 'Парламент отклонил бюджет Риги двумя голосами.'],
  ['ru', 'Суд осудил Анну Карвину по делу о порте.', 'Суд оправдал Анну Карвину по делу о порте.'],
  ['ru', 'Банк начал кредитовать компании в Риге.', 'Банк перестал кредитовать компании в Риге.'],
  ['uk', 'Суд засудив Анну Карвіну у справі про порт.', 'Суд виправдав Анну Карвіну у справі про порт.'],
  ['ar', 'أقر البرلمان ميزانية القاهرة بفارق صوتين.', 'رفض البرلمان ميزانية القاهرة بفارق صوتين.'],
  ['zh', '该银行开始向海城煤炭企业贷款。', '该银行停止向海城煤炭企业贷款。'],
])('%s: refuses the contrary: %s', (language, claim, evidence) => {
  expect(isRefused(language, claim, evidence)).toBe(true)
})

it.each([
  ['en', 'The bank did not lend to coal firms in Riga.', 'The bank failed to lend to coal firms in Riga.'],
  ['en', 'The bank declined to lend to coal firms in Riga.', 'The bank refused to lend to coal firms in Riga.'],
  ['en', 'The bank no longer lends to coal firms in Riga.', 'The bank has stopped lending to coal firms in Riga.'],
  ['en', 'The bank ended loans to coal firms in Riga.', 'The bank has stopped lending to coal firms in Riga.'],
  ['en', 'The bank refused to lend to coal firms in Riga.', 'The bank did not lend to coal firms in Riga.'],
  ['en', 'Three mills closed by the storm in Riga are to reopen.', 'Three mills in Riga, closed by the storm, are to run again.'],
  ['en', 'The mayor of Riga will admit that the port was not safe.', 'The mayor of Riga denied fraud, but will say the port was not safe.'],
  ['de', 'Der Minister sagte, dass der Hafen in Riga nicht schließt.', 'Der Minister bestritt, dass der Hafen in Riga schließt.'],
  ['ru', 'Банк больше не кредитует компании в Риге.', 'Банк перестал кредитовать компании в Риге.'],
  ['zh', '该银行不再向海城煤炭企业贷款。', '该银行停止向海城煤炭企业贷款。'],
])('%s: passes what says the same in other words: %s', (language, claim, evidence) => {
  expect(isRefused(language, claim, evidence)).toBe(false)
})
