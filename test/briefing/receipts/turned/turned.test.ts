import { describe, expect, it } from 'vitest'
import { turned } from '../../../../src/briefing/receipts/turned/turned.ts'

const at = Date.parse('2025-02-13T12:00:00Z')
const article = `Brent crude fell 1.4% on Thursday morning. The port of Riga has given the ferry firm 40 million euros since June 2022.
  Some of the mayors were shocked by the speech. The harbour master phoned the pilot after the storm had passed.
  The shipyard will take on 200 welders. Its order book is full until 2027.`

function words(text: string, language = 'en'): readonly string[] {
  return turned({ text, language, saidAt: at }, [{ text: article, language, publishedAt: at }]).map((objection) => objection.text)
}

describe('turned', () => {
  it('objects to the opposite of what a sentence about the same says', () => {
    expect(words('Brent crude rose 1.4% on Thursday morning.')).toEqual(['rose'])
    expect(words('Brent crude was down 1.4% on Thursday morning.')).toEqual([])
    expect(words('Most of the mayors were shocked by the speech.')).toEqual(['Most'])
  })

  it('objects to another side of the same time, and not to the same told from the other end', () => {
    expect(words('The port of Riga gave the ferry firm 40 million euros until June 2022.')).toEqual(['until'])
    expect(words('The harbour master phoned the pilot before the storm had passed.')).toEqual(['before'])
    expect(words('The storm passed before the harbour master phoned the pilot.')).toEqual([])
  })

  it('objects to a superlative and to a cause that no sentence about the same has', () => {
    expect(words('The shipyard will take on 200 welders, the biggest order book of all.')).toEqual(['biggest'])
    expect(words('The shipyard will take on 200 welders because its order book is full until 2027.')).toEqual(['because'])
  })

  it('asks nothing where no sentence tells of the same, and of no language that it has no words of', () => {
    expect(words('Wages rose in Spain.')).toEqual([])
    expect(words('Brent crude rose 1.4% on Thursday morning.', 'pt')).toEqual([])
  })

  it.each([
    ['de', 'Die Preise in Bonn sanken um 4 Prozent.', 'Die Preise in Bonn sind um 4 Prozent gestiegen.', 'sanken'],
    ['de', 'Die Preise in Bonn nahmen um 4 Prozent ab.', 'Die Preise in Bonn nahmen um 4 Prozent zu.', 'nahmen'],
    ['de', 'Der Tunnel ist bis Freitag gesperrt.', 'Der Tunnel ist seit Freitag gesperrt.', 'bis'],
    ['fr', 'Tous les ports de Brest sont fermés.', 'Plusieurs ports de Brest sont fermés.', 'Tous'],
    ['fr', 'Le port de Brest est fermé depuis 2021.', 'Le port de Brest est fermé jusqu’en 2021.', 'depuis'],
    ['es', 'Es el puerto más grande de Chile.', 'Es un puerto grande de Chile.', 'más grande'],
    ['it', 'Il porto di Bari è chiuso perché il traghetto è partito.', 'Il porto di Bari è chiuso. Il traghetto è partito.', 'perché'],
    ['ru', 'Цены в Самаре выросли на 4 процента.', 'Цены в Самаре снизились на 4 процента.', 'выросли'],
    ['uk', 'Ціни у Львові знизилися на 4 відсотки.', 'Ціни у Львові зросли на 4 відсотки.', 'знизилися'],
    ['ar', 'انخفض سعر القمح في تونس', 'ارتفع سعر القمح في تونس', 'انخفض'],
    ['zh', '所有工厂减少了班次。', '部分工厂减少了班次。', '所有'],
  ])('%s: objects to what is turned round or added: %s', (language, text, sentence, objected) => {
    const said = { text, language, saidAt: at }
    const found = turned(said, [{ text: sentence, language, publishedAt: at }])
    expect(found.map((objection) => objection.text.toLowerCase())).toEqual([expect.stringContaining(objected.toLowerCase())])
    expect(turned(said, [{ text, language, publishedAt: at }])).toEqual([])
  })
})
