import { expect, it } from 'vitest'
import { webAddress } from '../../src/feeds/addresses.ts'

const base = 'https://news.test/feeds/world.xml'

it.each([
  ['https://news.test/a?b=1', 'https://news.test/a?b=1'],
  ['/a', 'https://news.test/a'],
  ['a', 'https://news.test/feeds/a'],
  ['//other.test/a', 'https://other.test/a'],
  [' https://news.test/a\n/b ', 'https://news.test/a/b'],
  ['www.other.test/a', 'https://www.other.test/a'],
  ['https://news.test/a?b=1&amp;c=2', 'https://news.test/a?b=1&c=2'],
])('reads %j', (written, expected) => {
  expect(webAddress(written, base)).toBe(expected)
})

it.each([
  '',
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,x',
  'mailto:a@news.test',
  'ftp://news.test/',
  'file:///etc/passwd',
  'feed:https://news.test/',
  'https://me:secret@news.test/',
  'https://me@news.test/',
  'http://',
  'https://news.test:99999/',
  `https://news.test/${'a'.repeat(5_000)}`,
])('follows no %j', (written) => {
  expect(webAddress(written, base)).toBeNull()
})
