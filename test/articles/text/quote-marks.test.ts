import fc from 'fast-check'
import { expect, it } from 'vitest'
import { quotedIn } from '../../../src/articles/text/quote-marks.ts'

it.each([
  ['a “b c” d', ['b c']],
  ['a "b c" d "e"', ['b c', 'e']],
  ['„Ja“, sagt sie, »nein«.', ['Ja', 'nein']],
  ['« Oui », dit-il, ‹non›.', ['Oui', 'non']],
  ['说「好」和『不』', ['好', '不']],
  ['‘We won’t,’ he said of the workers’ rights.', ['We won’t,']],
  ["“We stay,’’ she said. \"No,'' he said.", ['We stay,', 'No,']],
  ['“Never,“ she said. “It is ‘late.’ “\n', ['Never,', 'It is ‘late.’']],
  ['“He said ‘no’ to me,” she said', ['He said ‘no’ to me,']],
  ['« Il a dit « non » hier », dit-elle, « oui ».', ['Il a dit « non » hier', 'oui']],
  ['«Ждём ответа «Газпрома», — сказал он. «Да».', ['Газпрома', 'Да']],
  ['他说："我们反对。"又称"很重要"。', ['我们反对。', '很重要']],
  ['وصفه بـ"الخطير" و"الجديد"، وقال: "نعم".', ['الخطير', 'الجديد', 'نعم']],
])('%s', (text, words) => {
  expect(quotedIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(words)
})

it('says which paragraph ends before its quotation does', () => {
  expect(quotedIn('“One.\n\n“Two.”').map(({ closed }) => closed)).toEqual([false, true])
})

it('keeps offsets inside the text and apart in any text', () => {
  const wild = fc.array(fc.constantFrom('“', '”', '"', '„', '«', '»', '‘', '’', "''", '’’', ' ', 'a', 's', '\n', '「', '」'))
  fc.assert(
    fc.property(wild, (parts) => {
      const text = parts.join('')
      const spans = quotedIn(text)
      return spans.every(
        (span, index) =>
          span.outerStart >= (spans[index - 1]?.outerEnd ?? 0) &&
          span.start <= span.end &&
          span.end <= span.outerEnd &&
          span.outerEnd <= text.length,
      )
    }),
  )
})
