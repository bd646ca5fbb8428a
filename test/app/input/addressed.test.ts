import { expect, it } from 'vitest'
import { addressedIn } from '../../../src/app/input/addressed.ts'

const heard = (message: string) => addressedIn(message, '<@!?7>')

it.each([
  ['<@7> how long did they talk?', 'how long did they talk?'],
  ['  <@!7>, brief europe', 'brief europe'],
  ['<@7>: /story e2', '/story e2'],
  ['<@7>', ''],
  ['<@7> ?!', ''],
  ['<@7> what did <@7> say', 'what did <@7> say'],
  ['Hey <@7>, what is new?', 'what is new?'],
  ['hola <@7> noticias', 'noticias'],
  ['你好，<@7> 新闻', '新闻'],
  ['<@7>\nwhat happened\nin Kyiv?', 'what happened\nin Kyiv?'],
])('%j calls, and says %j', (message, line) => {
  expect(heard(message)).toEqual({ line, isCalled: true })
})

it.each([
  ['How long did they talk, <@7>?', 'How long did they talk'],
  ['brief europe <@7>', 'brief europe'],
  ['他们谈了多久，<@7>？', '他们谈了多久'],
])('%j ends with the name, and says %j', (message, line) => {
  expect(heard(message)).toEqual({ line, isCalled: false })
})

it.each([
  'I asked <@7> yesterday',
  'Heyday <@7> it was',
  'mail me at x<@7>',
  '<@77> brief',
  'brief',
  '',
])('%j says nothing to it', (message) => {
  expect(heard(message)).toBeUndefined()
})

it('reads what is long and of one sign as fast as anything', () => {
  for (const sign of [' ', '.', ',', '<@7> '.repeat(2).trim()]) {
    const began = performance.now()
    heard(`x${sign.repeat(40_000)}x`)
    expect(performance.now() - began).toBeLessThan(500)
  }
})
