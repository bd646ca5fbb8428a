import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asidesIn, withoutAsides } from '../../../src/articles/text/asides.ts'
import { cpuMs } from '../../cpu-ms.ts'

it.each([
  ['a caption with the name of its agency', 'A ferry at the quay of Ventspils, May 4, 2024. REUTERS/Ilze Kalnina'],
  ['a caption with its credit in brackets', 'A ferry at the quay of Ventspils. (Photo: Ilze Kalnina, Getty Images)'],
  ['a credit alone', 'Ilze Kalnina/AP'],
  ['a German credit', 'Die Fähre am Kai von Ventspils. Foto: Ilze Kalnina/dpa'],
  ['a caption by its beginning', 'Image copyright AFP Image caption The ferry at the quay'],
  ['what a player says', 'Media playback is unsupported on your device Media caption Passengers told of the night'],
  ['what stands beside a film', 'CLOSE The ferry had more passengers than it could carry. Northern Wire'],
  ['a picture of the archive', 'FILE - In this May 4, 2024, file photo, a ferry leaves the quay of Ventspils.'],
  ['a picture by its day', 'In this July, 5, 2018 photo, a group of cranes stand at the port of Ventspils.'],
  ['a post', 'The ferry is safe. — Port of Ventspils (@ventspils) May 4, 2024'],
])('finds %s', (_, paragraph) => {
  const text = `The ferry sank at the quay.\n\n${paragraph}\n\nNobody was hurt.`
  expect(asidesIn(text).map((aside) => aside.text)).toEqual([paragraph])
  expect(withoutAsides(text)).toBe('The ferry sank at the quay.\n\nNobody was hurt.')
})

it.each([
  'The captain told Reuters that the ferry was safe.',
  'The agency sold the picture to Getty Images, which printed it.',
  'CLOSE CALL: the ferry missed the quay by a metre.',
  'In this case, the court will look at each photo by itself.',
  'The outlets that reported it first were the BBC, AFP and Reuters.',
  'The port (@ventspils) said on Saturday that the ferry was safe.',
])('leaves what tells: %s', (paragraph) => {
  expect(asidesIn(paragraph)).toEqual([])
  expect(withoutAsides(paragraph)).toBe(paragraph)
})

it('gives passages that stand verbatim in the text, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      for (const { text: aside, start, end } of asidesIn(text)) expect(text.slice(start, end)).toBe(aside)
    }),
  )
})

it('takes no longer for a credit of nothing but capitals', async () => {
  const captions = `Photo: ${'A'.repeat(60)}#\n`.repeat(500)
  expect(await cpuMs(() => asidesIn(captions))).toBeLessThan(1_000)
})
