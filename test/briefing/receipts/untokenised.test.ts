import { describe, expect, it } from 'vitest'
import { untokenised } from '../../../src/briefing/receipts/untokenised.ts'

const plain = (text: string) => untokenised(text, 'en')

describe('text with its marks apart', () => {
  it('gets its marks, brackets and quotations back', () => {
    expect(plain("-lrb- cnn -rrb- it ca n't wait , `` he '' said .")).toBe("(cnn) it can't wait, “he” said.")
    expect(plain('He called it " a red line " for Vale \'s party .')).toBe("He called it “a red line” for Vale's party.")
    expect(plain("the city 's mayor was there .")).toBe("the city's mayor was there.")
  })

  it('gets its sums and scores back', () => {
    expect(plain('the club paid £ 1.5 m ( $ 2m ) , 30 % more .')).toBe('the club paid £1.5m ($2m), 30% more.')
    expect(plain('united won 3 - 0 .')).toBe('united won 3-0.')
  })

  it('ends a sentence where a full stop stood apart', () => {
    expect(plain('vale left the u.s. on monday . helm stayed .')).toBe('vale left the u.s. on monday.\nhelm stayed.')
    expect(plain('Vale left . Helm stayed .')).toBe('Vale left. Helm stayed.')
    expect(plain('vale resigned. helm stayed in sept. 2020.')).toBe('vale resigned.\nhelm stayed in sept. 2020.')
  })

  it('is left as it is where newspapers print it so', () => {
    for (const text of ['“We won’t,” Vale said. It cost $1.5 million (30%).', "The workers' rights '68 ... and no more.", 'He said: "No."'])
      expect(plain(text)).toBe(text)
    expect(untokenised('Que dit-on ? « Rien . »', 'fr')).toBe('Que dit-on ? « Rien . »')
  })

  it('takes no longer for marks without end', () => {
    for (const mark of ['“ ', '" ', "s ' ", '$ 1 ', "`` '' ", '. . ', '1 - ']) {
      const cpu = process.cpuUsage()
      plain(`A ${mark.repeat(50_000)}`)
      expect(process.cpuUsage(cpu).user).toBeLessThan(2_000_000)
    }
  })
})
