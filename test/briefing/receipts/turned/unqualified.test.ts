import { describe, expect, it } from 'vitest'
import { unqualified } from '../../../../src/briefing/receipts/turned/unqualified.ts'

function words(language: string, text: string, evidence: string): readonly string[] {
  return unqualified({ text, language, saidAt: 0 }, [{ text: evidence, language, publishedAt: 0 }]).map((objection) => objection.text)
}

describe('unqualified', () => {
  it.each([
    ['en', 'Minister Ann Lee was fined in Leeds.', 'Former Labour minister Ann Lee was fined in Leeds.'],
    ['en', 'The general was fined in Leeds.', 'An ex-general was fined in Leeds.'],
    ['en', 'Ann Lee, the president, met bankers.', 'President-elect Ann Lee met bankers.'],
    ['en', 'A spy was caught in Leeds.', 'A suspected spy was caught in Leeds.'],
    ['de', 'Kanzlerin Ada Roth kam nach Bonn.', 'Vizekanzlerin Ada Roth kam nach Bonn.'],
    ['de', 'Der Täter kam aus Bonn.', 'Der mutmaßliche Täter kam aus Bonn.'],
    ['fr', 'Le directeur Luc Roy a quitté Lyon.', 'Le directeur par intérim, Luc Roy, a quitté Lyon.'],
    ['es', 'El ministro Juan Paz llegó a Lima.', 'El exministro Juan Paz llegó a Lima.'],
    ['it', 'Il procuratore Ugo Neri ha parlato a Bari.', 'Il procuratore aggiunto Ugo Neri ha parlato a Bari.'],
    ['ru', 'Министр Олег Руднев приехал в Самару.', 'Бывший министр Олег Руднев приехал в Самару.'],
    ['uk', 'Міністр Павло Гринюк приїхав до Львова.', 'Колишній міністр Павло Гринюк приїхав до Львова.'],
    ['ar', 'وصل الوزير سامر الحلبي إلى طرابلس', 'وصل الوزير السابق سامر الحلبي إلى طرابلس'],
    ['zh', '总统加西亚抵达马尼拉。', '副总统加西亚抵达马尼拉。'],
  ])('%s: objects to a word without what makes less of it: %s', (language, claim, evidence) => {
    expect(words(language, claim, evidence)).toHaveLength(1)
    expect(words(language, evidence, evidence)).toEqual([])
  })

  it('lets the same be said in another way, or not at all', () => {
    const evidence = 'Former minister Ann Lee was fined in Leeds.'
    expect(words('en', 'Ann Lee, who was a minister until 2019, was fined in Leeds.', evidence)).toEqual([])
    expect(words('en', 'Ann Lee was fined in Leeds.', evidence)).toEqual([])
  })

  it('asks of whoever is named beside it', () => {
    const evidence = 'President-elect Ann Lee met bankers in Quito. President Hugo Paz was not invited.'
    expect(words('en', 'Ann Lee met bankers in Quito without President Hugo Paz.', evidence)).toEqual([])
    expect(words('en', 'President Ann Lee met bankers in Quito.', evidence)).toEqual(['President'])
  })
})
