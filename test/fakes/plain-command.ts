import { z } from 'zod'
import type { Command } from '../../src/app/input/command.ts'

/** A command without options, for everyone and answered to whoever asks, unless the test says otherwise. */
export function plainCommand(name: string, run: Command['run'], more: Partial<Pick<Command, 'access' | 'audience'>> = {}): Command {
  return {
    name,
    summary: `Does ${name}`,
    options: z.object({}),
    access: 'everyone',
    audience: 'caller',
    examples: [`/${name}`],
    ...more,
    run,
  }
}
