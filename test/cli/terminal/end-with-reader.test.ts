import { expect, it } from 'vitest'
import { startAttache } from '../attache.ts'

it('a program whose output nobody reads any more ends without a word about it', async () => {
  const running = startAttache(['slack-app', '--json'])
  running.closeOutput()
  expect(await running.ended).toEqual({ code: 0, out: '', progress: '' })
})
