import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../../src/articles/text/sentences.ts'

const told = (text: string, language: string) => sentencesOf(text, language).map((sentence) => sentence.text)

describe('sentencesOf', () => {
  it('does not stop at abbreviations, initials and decimals', () => {
    expect(told('She beat what Del. Andris Ozols stood for in Riga. Voters cheered.', 'en')).toHaveLength(2)
    expect(told('Mr. Lee met J. K. Moss in the U.S. on Jan. 5. He paid $1.5 million to Bolt Inc. The deal held.', 'en')).toEqual([
      'Mr. Lee met J. K. Moss in the U.S. on Jan. 5.',
      'He paid $1.5 million to Bolt Inc.',
      'The deal held.',
    ])
  })

  it.each([
    ['en', 'It is a work of art. Critics said so.'],
    ['en', 'He lives on Main St. The police came.'],
    ['en', 'He met Robert Downey Sr. He left.'],
    ['en', 'It fell 10 ft. The wall broke.'],
    ['de', 'Die Zahl der Toten stieg auf 15. Die Polizei sucht weiter.'],
    ['de', 'Es war ein Angriff dieser Art. Viele flohen.'],
    ['fr', 'Il est suspecté de vol. Il a été arrêté.'],
    ['fr', 'C’est une œuvre d’art. Elle date de 1900.'],
    ['ru', 'Он помог им. Они ушли.'],
    ['ru', 'Это рис. Он вырос.'],
  ])('ends a sentence with a word that is short for another elsewhere: %s %s', (language, text) => {
    expect(told(text, language)).toHaveLength(2)
  })

  it.each([
    ['en', 'J. A. Smith read vol. 2, fig. 3 and art. IV of it.'],
    ['en', 'She met Lee of St. Petersburg at Mt. Rainier.'],
    ['de', 'Am 15. Mai gilt Art. 5 Abs. 2 für max. 3 Jahre.'],
    ['fr', 'L’art. 5 du vol. 2 le dit.'],
    ['ru', 'И. В. Иванов и С. К. Петров у метро им. Ленина.'],
    ['zh', '我……我不知道。'],
  ])('does not stop inside %s: %s', (language, text) => {
    expect(told(text, language)).toEqual([text])
  })

  it('does not part a country from its president', () => {
    expect(
      told('Lee said in a meeting with U.S. President Ann Moss that he would go. He flew to the U.S. President Moss was not there.', 'en'),
    ).toEqual([
      'Lee said in a meeting with U.S. President Ann Moss that he would go.',
      'He flew to the U.S.',
      'President Moss was not there.',
    ])
  })

  it('never splits a quotation that goes on', () => {
    expect(told('“We won. They lost,” he said. “Never!” Lee said. “Good.” She left.', 'en')).toEqual([
      '“We won. They lost,” he said.',
      '“Never!” Lee said.',
      '“Good.”',
      'She left.',
    ])
  })

  it('knows German ordinals and quotation marks', () => {
    expect(told('Am 3. Oktober sprach Dr. Maas z. B. mit ihr. „Ja. Wir kommen“, sagte er. Er ging.', 'de')).toEqual([
      'Am 3. Oktober sprach Dr. Maas z. B. mit ihr.',
      '„Ja. Wir kommen“, sagte er.',
      'Er ging.',
    ])
  })

  it('knows French marks with spaces inside', () => {
    expect(told('M. Roy a parlé. « Oui. Non », a-t-il dit. « Oui. » Il part.', 'fr')).toEqual([
      'M. Roy a parlé.',
      '« Oui. Non », a-t-il dit.',
      '« Oui. »',
      'Il part.',
    ])
  })

  it('splits Chinese without spaces', () => {
    expect(told('国防部说。“我们反对。”记者问：“为什么？”他走了。', 'zh')).toEqual([
      '国防部说。',
      '“我们反对。”',
      '记者问：“为什么？”',
      '他走了。',
    ])
  })

  it('goes on behind an ellipsis before a small letter, and ends at a line break', () => {
    expect(told('The deal... was off\nNext line', 'en')).toEqual(['The deal... was off', 'Next line'])
  })

  it('holds every character but white space, verbatim, in order, in any language', () => {
    const languages = fc.constantFrom('en', 'de', 'fr', 'zh', 'ru', 'und')
    const wild = fc.array(fc.constantFrom('A', 'b', '. ', '.', ' ', '\n', '“', '”', '"', '«', '»', '。', '!', '…', 'Mr', '5', '’', '‘'), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(
        fc.oneof(
          wild.map((parts) => parts.join('')),
          fc.string({ unit: 'binary' }),
        ),
        languages,
        (text, language) => {
          const sentences = sentencesOf(text, language)
          const verbatim = sentences.every(
            ({ text: words, start, end }) => text.slice(start, end) === words && words.trim() === words && words !== '',
          )
          return (
            verbatim &&
            sentences
              .map((sentence) => sentence.text)
              .join('')
              .replace(/\s/g, '') === text.replace(/\s/g, '')
          )
        },
      ),
    )
  })
})
