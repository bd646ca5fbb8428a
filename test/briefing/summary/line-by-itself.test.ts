import { expect, it } from 'vitest'
import { isLineByItself } from '../../../src/briefing/summary/line-by-itself.ts'

const at = Date.parse('2025-02-13T12:00:00Z')

it.each([
  'The European Union will review its sanctions in March, Kaja Kallas said in Brussels.',
  'High water shut the harbour of Riga on Thursday and drove 400 families from their homes.',
  'Talks opened in Riga on Thursday, the first since Russia invaded Ukraine in 2022.',
  'Andris Ozols was convicted in 2024 of setting fire to the harbour.',
  'The port of Riga expects the inquiry into the flood to last until 2026.',
])('%s', (line) => expect(isLineByItself(line, at)).toBe(true))

it.each([
  ['is background', 'Andris Ozols was convicted in 1990 of setting fire to the harbour.'],
  ['is background of the year before last', 'Andris Ozols was convicted in 2023 of setting fire to the harbour.'],
  ['speaks of what only others told', 'The WHO said last week that a second stage of the probe should include audits.'],
  ['has “the” before what nobody named', 'Andris Ozols denied the bullying allegations on Thursday in Riga.'],
  ['is what somebody says, whom no line names', '“We heard them screaming,” said one rescuer in Riga.'],
  ['speaks of an outlet’s own matter', 'The agreement infuriated both parties in the parliament of Riga.'],
])('a line that %s does not stand by itself', (_, line) => expect(isLineByItself(line, at)).toBe(false))
