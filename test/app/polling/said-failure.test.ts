import { expect, it } from 'vitest'
import { saidFailure } from '../../../src/app/polling/said-failure.ts'

it.each([
  ['gone', 'answered 410', 'the publisher has taken it down (410)', 'das Medium hat ihn eingestellt (410)'],
  ['http-status', 'the server answered 503', 'the server refused (503)', 'der Server hat abgelehnt (503)'],
  ['timeout', 'no whole answer in 20 s', 'no whole answer in 20 s', 'keine Antwort zur rechten Zeit'],
  ['network', 'certificate has expired', 'certificate has expired', 'der Server war nicht zu erreichen (certificate has expired)'],
] as const)('%s, “%s”, is said in words, with what whoever mends it looks for', (reason, detail, english, german) => {
  expect(saidFailure({ reason, detail }, 'en-GB')).toBe(english)
  expect(saidFailure({ reason, detail }, 'de')).toBe(german)
})
