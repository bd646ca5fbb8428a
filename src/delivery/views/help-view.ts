import { bullets, heading, type Part, paragraph, type Reply, type Spans, text } from '../reply/reply.ts'
import { toCaller } from '../reply/reply-to.ts'
import { wordsFor } from '../words/words.ts'

/** A command as its schema describes it. */
export type HelpEntry = {
  readonly name: string
  readonly summary: string
  readonly usage: string
  readonly forAdmins: boolean
  readonly options: readonly {
    readonly name: string
    readonly summary: string
    readonly required: boolean
    readonly choices: readonly string[]
  }[]
  readonly examples: readonly string[]
}

/** All commands, one line for each. */
export function helpView(entries: readonly HelpEntry[], language: string): Reply {
  const { say } = wordsFor(language)
  const items = entries.map(
    ({ usage, summary, forAdmins }): Spans => [text(usage, 'bold'), text(` – ${summary}${forAdmins ? ` ${say('forAdmins')}` : ''}`)],
  )
  return help(say('help'), language, [bullets(items), paragraph(`${say('helpHint')} ${say('inBrackets')}`, 'faint')])
}

/** One command with its options and how it is typed. */
export function helpOnView({ usage, summary, options, examples }: HelpEntry, language: string): Reply {
  const { say } = wordsFor(language)
  const items = options.map(
    ({ name, summary: about, choices }): Spans => [
      text(name, 'bold'),
      text(` – ${about}${choices.length > 0 && !choices.every((choice) => about.includes(choice)) ? ` (${choices.join(', ')})` : ''}`),
    ],
  )
  return help(usage, language, [
    paragraph(say('helpOn', { summary })),
    ...(items.length > 0 ? [bullets(items)] : []),
    paragraph(say('suchAs', { examples: examples.join(' · ') })),
    ...(options.some(({ required }) => !required) ? [paragraph(say('inBrackets'), 'faint')] : []),
  ])
}

function help(title: string, language: string, blocks: Part['blocks']): Reply {
  return toCaller(title, [{ blocks: [heading(1, title), ...blocks] }], language)
}
