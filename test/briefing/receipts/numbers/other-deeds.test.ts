import { expect, it } from 'vitest'
import { objectionsTo } from '../../../../src/briefing/receipts/receipts.ts'

const at = Date.parse('2025-02-13T12:00:00Z')
const kinds = (language: string, text: string, evidence: string) =>
  objectionsTo({ text, language, saidAt: at }, [{ text: evidence, language, publishedAt: at }]).map(({ kind }) => kind)

it.each([
  ['en', '30 people died and 12 were hurt when a bus crashed near Riga.', 'A bus crash killed 12 people and injured 30 near Riga.'],
  ['de', 'In Riga gab es 30 Tote und 12 Verletzte bei einem Unfall.', 'Bei dem Unfall in Riga wurden 12 Menschen getötet und 30 verletzt.'],
  ['fr', 'À Riga, 30 morts et 12 blessés dans un accident.', 'L’accident a fait 12 morts et 30 blessés à Riga.'],
  ['es', 'En Riga, 30 muertos y 12 heridos en un accidente.', 'El accidente dejó 12 muertos y 30 heridos en Riga.'],
  ['it', 'A Riga 30 morti e 12 feriti in un incidente.', 'L’incidente ha causato 12 morti e 30 feriti a Riga.'],
])('%s: refuses the dead as injured, and the injured as dead: %s', (language, claim, evidence) => {
  expect(kinds(language, claim, evidence)).toContain('number')
})

it.each([
  ['en', 'Thirty people were injured and 12 killed in a bus crash near Riga.', 'A bus crash killed 12 people and injured 30 near Riga.'],
  ['en', 'A bus crash near Riga left 12 dead and 30 hurt.', 'A bus crash killed 12 people and injured 30 near Riga.'],
  ['de', 'In Riga gab es 12 Tote und 30 Verletzte bei einem Unfall.', 'Bei dem Unfall in Riga wurden 12 Menschen getötet und 30 verletzt.'],
])('%s: passes both in another order: %s', (language, claim, evidence) => {
  expect(kinds(language, claim, evidence)).toEqual([])
})

it('reads digits of full width', () => {
  const written = 'A crash killed 12 people on the ferry near Riga.'
  expect(kinds('en', written.replace('12', '１３'), written)).toContain('number')
  expect(kinds('zh', '大坝耗资６亿元人民币。', '大坝耗资５亿元人民币。')).toContain('number')
  expect(kinds('zh', '大坝耗资5亿元人民币。', '大坝耗资５亿元人民币。')).toEqual([])
})
