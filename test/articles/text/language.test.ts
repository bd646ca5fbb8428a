import fc from 'fast-check'
import { expect, it } from 'vitest'
import { detectLanguage } from '../../../src/articles/text/language.ts'

it.each([
  ['Ministers meet in Brussels to agree new sanctions', 'en'],
  ['Der Bundeskanzler reist heute nach Paris zu Gesprächen', 'de'],
  ['Le président se rend à Berlin pour un sommet européen', 'fr'],
  ['El presidente viaja a Madrid para una reunión con la oposición', 'es'],
  ['Il presidente del consiglio va a Roma per un incontro', 'it'],
  ['Президент України їде до Варшави', 'uk'],
  ['Правительство объявило о новых мерах', 'ru'],
  ['外交部发言人举行例行记者会', 'zh'],
  ['首相は東京で会談した', 'ja'],
  ['대통령이 서울에서 회담했다', 'ko'],
  ['وصل الرئيس إلى العاصمة', 'ar'],
  ['Прэзідэнт Беларусі заявіў, што ўлады гатовыя', 'be'],
  ['Председник Србије отпутовао је у Београд на састанак', 'sr'],
  ['Президент РФ прилетів до Мінська', 'uk'],
  ['وزیر اعظم نے اسلام آباد میں اجلاس بلایا', 'ur'],
  ['رئیس جمهور ایران در تهران گفت', 'fa'],
])('%s is %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language)
})

it.each(['', 'NATO', '12.5 %', '🙂', 'OK then'])('%j is too short to tell', (text) => {
  expect(detectLanguage(text)).toBe('und')
})

it.each([
  'Қазақстан президенті Астанада кездесу өткізді',
  'Кыргызстандын президенти Бишкекте жолугушту өткөрдү',
])('%s is of no language that it knows', (text) => {
  expect(detectLanguage(text)).toBe('und')
})

it('answers any string with a primary subtag', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^[a-z]{2,3}$/.test(detectLanguage(text))))
})
