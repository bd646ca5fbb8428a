import { describe, expect, it } from 'vitest'
import { objectionsTo } from '../../../../src/briefing/receipts/receipts.ts'

const at = Date.parse('2026-02-03T12:00:00Z')

function objected(passage: string, text: string, language = 'en'): readonly string[] {
  return objectionsTo({ text, language, saidAt: at }, [{ text: passage, language, publishedAt: at }]).map(({ kind }) => kind)
}

describe('what almost came about, or was so of almost all', () => {
  it.each([
    ['en', 'The climber almost died of cold before rescuers found him.', 'The climber died of cold before rescuers found him.'],
    ['en', 'Almost all ships are waiting outside the harbour.', 'All ships are waiting outside the harbour.'],
    ['en', 'The economy barely grew in the autumn.', 'The economy grew in the autumn.'],
    ['de', 'Fast alle Parteien im Landtag sind dafür.', 'Alle Parteien im Landtag sind dafür.'],
    ['fr', "Un pont a failli s'effondrer dimanche près de Nantes.", "Un pont s'est effondré dimanche près de Nantes."],
    ['es', 'Casi todos los partidos apoyan la medida.', 'Todos los partidos apoyan la medida.'],
    ['it', 'Quasi tutti i partiti sono favorevoli.', 'Tutti i partiti sono favorevoli.'],
    ['ru', 'Паром едва не затонул в воскресенье у Мурманска.', 'Паром затонул в воскресенье у Мурманска.'],
    ['uk', 'Пором ледь не затонув у неділю біля Одеси.', 'Пором затонув у неділю біля Одеси.'],
    ['zh', '几乎所有政党都支持这一措施。', '所有政党都支持这一措施。'],
  ])('may not be told without it: %s, %s', (language, passage, claim) => {
    expect(objected(passage, claim, language)).toContain('words')
  })

  it('may be told where it did come about, or in other words', () => {
    expect(objected('A climber barely survived a fall in the Alps.', 'A climber survived a fall in the Alps.')).toEqual([])
    expect(objected('Barely half of the sprinklers in Leeds worked.', 'Half of the sprinklers in Leeds worked.')).toEqual([])
    expect(objected('Almost all ships are waiting outside the harbour.', 'Nearly all ships are waiting outside the harbour.')).toEqual([])
    const both = 'The climber almost died of cold on Sunday. The climber died in hospital on Monday.'
    expect(objected(both, 'The climber died in hospital.')).toEqual([])
  })
})
