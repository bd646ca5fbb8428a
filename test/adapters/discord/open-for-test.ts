import { onTestFinished } from 'vitest'
import { type DiscordOptions, type DiscordPlatform, openDiscord } from '../../../src/adapters/discord/open-discord.ts'
import type { Log } from '../../../src/app/log.ts'
import { everyComponent } from '../../emulators/discord/limits.ts'
import type { DiscordEmulator } from '../../emulators/discord/start-discord.ts'
import type { Message } from '../../emulators/discord/world.ts'
import { type TestChat, testChat } from './test-chat.ts'

export type Line = { readonly level: keyof Log; readonly facts: object; readonly message: string }

/** The platform on the emulator, logged in; it closes with the test. */
export async function openForTest(
  discord: DiscordEmulator,
  options: Partial<DiscordOptions> & { readonly chat?: TestChat } = {},
): Promise<{ readonly platform: DiscordPlatform; readonly chat: TestChat; readonly lines: readonly Line[] }> {
  const lines: Line[] = []
  const chat = options.chat ?? testChat()
  const platform = await openDiscord({
    token: 'test-token',
    api: discord.api,
    log: logInto(lines),
    waitsMs: [0, 0],
    ...options,
    chat,
  })
  onTestFinished(() => platform.close())
  return { platform, chat, lines }
}

export function logInto(lines: Line[]): Log {
  const at = (level: keyof Log) => (facts: object, message: string) => void lines.push({ level, facts, message })
  return { info: at('info'), warn: at('warn'), error: at('error') }
}

/** All text that a message shows. */
export function textIn(message: Message | undefined): string {
  return everyComponent(message?.components ?? [])
    .map(({ component }) => (component.type === 10 ? component.content : ''))
    .filter((words) => words !== '')
    .join('\n')
}

/** Name of the button with a label. */
export function buttonOn(message: Message, label: string): string {
  for (const { component } of everyComponent(message.components))
    if (component.type === 2 && component.label === label && component.custom_id) return component.custom_id
  throw new Error(`there is no button "${label}" on the message`)
}

/** Name of the first menu, and the value of the entry whose label begins so. */
export function entryOn(message: Message, label: string): { readonly menu: string; readonly value: string } {
  for (const { component } of everyComponent(message.components)) {
    const entry = component.type === 3 ? component.options.find((one) => one.label.startsWith(label)) : undefined
    if (component.type === 3 && entry) return { menu: component.custom_id, value: entry.value }
  }
  throw new Error(`there is no entry "${label}" on the message`)
}
