import { PassThrough } from 'node:stream'
import { setImmediate as turn } from 'node:timers/promises'
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

/** A person at a terminal, and what it shows them. */
function atTerminal() {
  const [input, output] = [new PassThrough(), new PassThrough()]
  let shown = ''
  output.on('data', (chunk: Buffer) => {
    shown += chunk.toString()
  })
  const type = async (...keys: readonly string[]) => {
    for (const key of keys) {
      input.write(key)
      await turn()
    }
  }
  return { prompts: terminalPrompts({ input, output }), type, shown: () => shown }
}

const zones = Intl.supportedValuesOf('timeZone').map((value) => ({ value, label: value }))
const enter = '\r'
const backspace = '\u007f'

it('a search that finds nothing is asked again, and not the end of all questions', async () => {
  const { prompts, type, shown } = atTerminal()
  const chosen = prompts.one('Which time zone?', zones, 'Europe/London')
  await type(...'Berlinx', enter)
  expect(shown()).toContain('None is called so')
  await type(backspace, enter)
  expect(await chosen).toBe('Europe/Berlin')
})

it('what is offered is what Enter alone answers, and need not be deleted by whoever types', async () => {
  const asked = (keys: readonly string[]) => {
    const { prompts, type } = atTerminal()
    const said = prompts.text('When?', { initial: 'every day at 7:00', check: (value) => (value === '' ? 'Say when.' : undefined) })
    return type(...keys, enter).then(() => said)
  }
  expect(await asked([])).toBe('every day at 7:00')
  expect(await asked([...'noon'])).toBe('noon')
})
