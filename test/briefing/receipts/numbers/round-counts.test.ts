import { describe, expect, it } from 'vitest'
import { objectionsTo } from '../../../../src/briefing/receipts/receipts.ts'

const at = Date.parse('2026-02-03T12:00:00Z')

function objected(passage: string, text: string, language = 'en'): readonly string[] {
  const found = objectionsTo({ text, language, saidAt: at }, [{ text: passage, language, publishedAt: at }])
  return found.flatMap((one) => (one.kind === 'number' ? [one.text] : []))
}

describe('a round count', () => {
  it.each([
    ['en', 'Twelve firefighters were hurt in Leeds.', 'Dozens of firefighters were hurt in Leeds.', 'Dozens'],
    ['en', 'Dozens of firefighters were hurt in Leeds.', 'Hundreds of firefighters were hurt in Leeds.', 'Hundreds'],
    ['en', 'Some 300 people protested in Leeds.', 'Thousands protested in Leeds.', 'Thousands'],
    ['en', 'People protested in Leeds on Sunday.', 'Hundreds of people protested in Leeds on Sunday.', 'Hundreds'],
    ['de', 'Zwölf Züge blieben im Depot.', 'Dutzende Züge blieben im Depot.', 'Dutzende'],
    ['fr', 'Douze camions ont été bloqués.', 'Des dizaines de camions ont été bloqués.', 'Des dizaines'],
    ['es', 'Doce escuelas siguen cerradas.', 'Decenas de escuelas siguen cerradas.', 'Decenas'],
    ['it', 'Dodici auto sono state danneggiate.', 'Decine di auto sono state danneggiate.', 'Decine'],
    ['ru', 'Двенадцать машин сломаны.', 'Десятки машин сломаны.', 'Десятки'],
    ['uk', 'Дванадцять вагонів стоять на станції.', 'Десятки вагонів стоять на станції.', 'Десятки'],
    ['ar', 'أصيب اثنا عشر عاملا في الحريق.', 'أصيب عشرات العمال في الحريق.', 'عشرات'],
    ['zh', '大火造成12名消防员受伤。', '大火造成数十名消防员受伤。', '数十'],
  ])('is no other number: %s, %s', (language, passage, claim, said) => {
    expect(objected(passage, claim, language)).toEqual([said])
  })

  it('and no number is told for it', () => {
    expect(objected('Dozens of firefighters were hurt in Leeds.', 'Twelve firefighters were hurt in Leeds.')).toEqual(['Twelve'])
    expect(objected('Dutzende Züge blieben im Depot.', 'Zwölf Züge blieben im Depot.', 'de')).toEqual(['Zwölf'])
  })

  it.each([
    ['en', 'Some 45 dockers lost their jobs.', 'Dozens of dockers lost their jobs.'],
    ['en', 'Several hundred people protested in Leeds.', 'Hundreds of people protested in Leeds.'],
    ['en', 'Scores of volunteers joined the search.', 'The search was joined by dozens of volunteers.'],
    ['en', 'Between 300 and 400 people protested in Leeds.', 'Hundreds of people protested in Leeds.'],
    ['en', 'Some 35,000 people protested in Leeds.', 'Thousands of people protested in Leeds.'],
    ['de', 'Rund 350 Betriebe haben sich beschwert.', 'Hunderte Betriebe haben sich beschwert.'],
    ['zh', '约400人在里昂示威。', '数百人在里昂示威。'],
  ])('may be told of a number that is one: %s, %s', (language, passage, claim) => {
    expect(objectionsTo({ text: claim, language, saidAt: at }, [{ text: passage, language, publishedAt: at }])).toEqual([])
  })
})
