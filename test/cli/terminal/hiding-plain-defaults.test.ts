import { Command, Option } from 'commander'
import { expect, it } from 'vitest'
import { hidingPlainDefaults } from '../../../src/cli/terminal/hiding-plain-defaults.ts'

it('shows what an option is by itself where that says something', () => {
  const program = new Command('x').configureHelp(hidingPlainDefaults)
  program
    .command('y')
    .option('--feed <address>', 'a feed', (value: string) => [value], [])
    .option('--once', 'end at once', false)
    .option('--port <number>', 'port', '8080')
    .addOption(new Option('--since <time>', 'how far back').default(86_400_000, '24h'))
  const help = program.commands[0]?.helpInformation() ?? ''
  expect(help.match(/--.*/g)).toEqual([
    '--feed <address>  a feed',
    '--once            end at once',
    '--port <number>   port (default: "8080")',
    '--since <time>    how far back (default: 24h)',
    '--help        display help for command',
  ])
})
