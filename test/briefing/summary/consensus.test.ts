import { expect, it } from 'vitest'
import { consensusOf } from '../../../src/briefing/summary/consensus.ts'
import { article } from '../../fakes/articles.ts'

const riga = article({ outlet: 'Baltic Courier', title: 'Port closed', text: 'Flood closed port' })

it('is the mean F1 of words and of pairs of words, the titles twice', () => {
  // With the text: words 2·3/(3+3) = 1, pairs 2·2/(2+2) = 1. With the title "port closed": words 2·2/(3+2) = 0.8, pairs 0.
  expect(consensusOf([riga])('Flood closed port')).toBeCloseTo((2 + 2 * 0.8) / 3)
})

it('is 0 where nothing is shared, and of no articles', () => {
  expect(consensusOf([riga])('Nobody came')).toBe(0)
  expect(consensusOf([])('Nobody came')).toBe(0)
})

it('hears the language of the first article, and the beginning of each', () => {
  const german = article({ outlet: 'Hauptstadtblatt', title: 'Hafen zu', text: 'Flut schließt Hafen', language: 'de' })
  expect(consensusOf([riga, german])('Flood closed port')).toBe(consensusOf([riga])('Flood closed port'))
  const long = article({ outlet: 'The Ledger', title: 'Riga', text: `${'Rain fell again. '.repeat(200)}Flood closed port.` })
  expect(consensusOf([long])('Flood closed port')).toBe(0)
})
