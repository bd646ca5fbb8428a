import { expect, it, vi } from 'vitest'
import { terminalPrompts } from '../../../src/cli/setup/prompts.ts'

it('writes an address on a line of its own, so that it can be opened and copied however long it is', () => {
  const written: string[] = []
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((words) => written.push(String(words)) > 0)
  const address = `https://api.slack.com/apps?new_app=1&manifest_json=${'%22'.repeat(900)}`
  terminalPrompts().address('Open this address:', address)
  write.mockRestore()
  expect(written.join('').split('\n')).toContain(address)
})
