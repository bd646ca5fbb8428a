import fc from 'fast-check'
import { expect, it } from 'vitest'
import { namesIn } from '../../../src/articles/names/names.ts'
import { cpuMs } from '../../cpu-ms.ts'

const told = (text: string, language = 'en') => namesIn(text, language).map((name) => name.text)

it('leaves titles, dates and possessives off names', () => {
  expect(told('President Anna Weiss met Mr. Smith in the U.S. on Monday about China’s PLA.')).toEqual([
    'Anna Weiss',
    'Smith',
    'U.S.',
    'China',
    'PLA',
  ])
})

it('keeps the small words inside a name', () => {
  expect(told('It said that Ursula von der Leyen saw the Bank of England.')).toEqual(['Ursula von der Leyen', 'Bank of England'])
})

it('takes a sentence’s first word for a name only where more speaks for it', () => {
  expect(told('Officials left. Ships sank. Berlin agreed. They went to Berlin.')).toEqual(['Berlin', 'Berlin'])
})

it('takes the first word of a quotation or of a line for no name', () => {
  expect(told('“It is over,” said Lee.')).toEqual(['Lee'])
  expect(told('«Это ошибка», — сказал Иван Петров.', 'ru')).toEqual(['Иван Петров'])
  expect(told('it was over\nShips sank')).toEqual([])
})

it.each([
  ['en', 'Yesterday Ann Lee came.', ['Ann Lee']],
  ['en', 'Kim Jong Un met Xi Jinping in Pyongyang.', ['Kim Jong Un', 'Xi Jinping', 'Pyongyang']],
  ['en', 'Kim Jong Un met Xi Jinping in Pyongyang', ['Kim Jong Un', 'Xi Jinping', 'Pyongyang']],
  ['en', 'O’Brien left. A. J. Lee came.', ['O’Brien', 'A. J. Lee']],
  ['en', 'The firm “Acme” sued.', ['Acme']],
  ['de', 'Gestern trafen sich Eva Holm und Jan Kranz.', ['Eva Holm', 'Jan Kranz']],
  ['de', 'Dann kamen Polizei und Feuerwehr.', []],
  ['fr', 'Hier Jean Roy est venu.', ['Jean Roy']],
  ['es', 'Ayer Ana Ruiz y Juan Sanz fueron a Francia y Alemania.', ['Ana Ruiz', 'Juan Sanz', 'Francia', 'Alemania']],
  ['es', 'Lo dice José Ortega y Gasset.', ['José Ortega y Gasset']],
  ['es', 'Viajó a EE.UU. con Ana Ruiz.', ['EE.UU.', 'Ana Ruiz']],
  ['it', 'Ieri Anna Rossi e Mario Verdi hanno visto Roma e Milano.', ['Anna Rossi', 'Mario Verdi', 'Roma', 'Milano']],
  ['ru', 'И. В. Иванов ушёл.', ['И. В. Иванов']],
  ['ru', 'Вчера компания «Газпром» купила банк «Восток».', ['Газпром', 'Восток']],
  ['ru', '«Да», — сказал Иванов.', ['Иванов']],
  ['zh', '苹果的Tim Cook访问北京。', ['Tim Cook']],
])('tells names from what stands beside them, in %s: %s', (language, text, names) => {
  expect(told(text, language)).toEqual(names)
})

it('tells in a Title Case headline only what the text below shows', () => {
  expect(told('Weiss Says She Will Meet Putin Next Week\n\nShe said that Weiss will meet him in Bonn.')).toEqual(['Weiss', 'Weiss', 'Bonn'])
})

it('finds German names by their two words, and then by the last alone', () => {
  expect(told('Gestern traf Bundeskanzler Jan Kranz die Außenministerin Eva Holm in der NATO. Danach fuhr Kranz ab.', 'de')).toEqual([
    'Jan Kranz',
    'Eva Holm',
    'NATO',
    'Kranz',
  ])
})

it('finds Latin runs and titles of works in Chinese', () => {
  expect(told('发言人说 H-6N 轰炸机，《人民日报》报道', 'zh')).toEqual(['H-6N', '人民日报'])
})

it('is verbatim and in order in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('en', 'de', 'zh', 'fr'), (text, language) => {
      const names = namesIn(text, language)
      return names.every((name, index) => text.slice(name.start, name.end) === name.text && name.start >= (names[index - 1]?.end ?? 0))
    }),
  )
})

it.each(['A', 'A ', 'A. ', 'A of ', 'U.S. ', '《'])('is linear over 100,000 times %j', (piece) => {
  expect(namesIn(piece.repeat(100_000), 'en')).toBeInstanceOf(Array)
})

it('takes no longer for a word in capitals that ends small', async () => {
  expect(await cpuMs(() => namesIn(`The ${'A'.repeat(50_000)}b went`, 'en'))).toBeLessThan(1_000)
})
