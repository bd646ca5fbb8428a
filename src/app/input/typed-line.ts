import { readQuestion } from '../../briefing/questions/question.ts'
import { wordsFor } from '../../delivery/words/words.ts'
import { withoutSecrets } from '../../feeds/private-feed.ts'
import type { Command } from './command.ts'
import { nearest } from './nearest.ts'
import { exampleOf, type OptionFacts, optionFacts, usageOf } from './option-facts.ts'
import { isSmallTalk } from './small-talk.ts'

/** A line as somebody typed it, understood or not. */
export type TypedLine =
  | { readonly kind: 'command'; readonly name: string; readonly options: Readonly<Record<string, string>> }
  | {
      readonly kind: 'mistake'
      /** A plain sentence or two for the person. */
      readonly said: string
    }

/**
 * Reads a command as people type it: `/brief europe 3d`, `brief section:europe`, `/topic “chips in Taiwan” since:1w`.
 *
 * Words fill the options in their order; `name:value` fills one by name, and so does `name value` but where the command takes the
 * rest of the line; quotes, straight or curly, keep words together, and `\`
 * keeps the next character as it is within them; where the command takes the rest of the line, all words that are left
 * are that option. `<address|label>` and `<address>`, as Slack sends links, are the address. A name and a colon that name no
 * option are ordinary words of the rest of the line, but for a slip in the name of one; elsewhere nobody means them. A question that
 * names no command, or by chance begins with the name of one ("why is …"), is one for `ask`.
 *
 * @param language BCP 47, of what is said about mistakes.
 * @param text May begin with `/`, and with the name of the program: `/attache brief europe`.
 */
export function parseLine(text: string, commands: readonly Command[], language = 'en'): TypedLine {
  const { say } = wordsFor(language)
  const [, first = '', rest = ''] = /^\s*\/?\s*(?:attach[eé](?=\s|$)\s*)?\/?(\S*)(.*)$/isu.exec(text) ?? []
  if (first === '') return { kind: 'mistake', said: say('sayWhat', { commands: commandNames(commands) }) }
  const line = `${first}${rest}`
  const isSlashed = slashed.test(text)
  if (!isSlashed && isSmallTalk(line)) return { kind: 'mistake', said: say('whatToAsk') }
  const ask = isSlashed ? undefined : commands.find(({ name }) => name === 'ask')
  if (ask && readQuestion(line, language).wanted === 'news') return optionsOf(ask, line, language)
  const family = commands.filter(({ name }) => name.startsWith(`${first.toLowerCase()} `))
  if (family.length > 0) return oneOf(first.toLowerCase(), family, rest, language)
  const command = commands.find(({ name }) => name === first.toLowerCase())
  const read = command && optionsOf(command, rest, language)
  if (read?.kind === 'command') return read
  if (ask && asksSomething(line, language)) return optionsOf(ask, line, language)
  return read ?? { kind: 'mistake', said: noSuchCommand(first, commands, language) }
}

/** A command that is meant to be one: "/why", "/attache /why". */
const slashed = /^\s*(?:\/?attach[eé]\s+)?\/(?!attach[eé](?:\s|$))/iu

/** "How many were killed" and two words more, also without a mark: a mark alone may end a slip in the name of a command. */
function asksSomething(line: string, language: string): boolean {
  const unmarked = line.replace(/[?？؟]/gu, '').trim()
  return (/\S\s+\S+\s+\S/u.test(unmarked) || /\p{Script=Han}{4}/u.test(unmarked)) && readQuestion(unmarked, language).isAsked
}

/** The second word says which of the family: "feeds add …". */
function oneOf(first: string, family: readonly Command[], line: string, language: string): TypedLine {
  const [, second = '', rest = ''] = /^\s*(\S*)(.*)$/su.exec(line) ?? []
  const command = family.find(({ name }) => name === `${first} ${second.toLowerCase()}`)
  if (command) return optionsOf(command, rest, language)
  const { say } = wordsFor(language)
  const known = family.map(({ name }) => name.slice(first.length + 1))
  const meant = second === '' ? undefined : nearest(second, known)
  const hint =
    meant === undefined
      ? say('familyCan', { family: first, members: known.join(', ') })
      : say('didYouMean', { meant: `/${first} ${meant}` })
  return { kind: 'mistake', said: second === '' ? hint : `${say('familyCannot', { family: first, typed: shortened(second) })} ${hint}` }
}

/** "There is no command “breif”. Did you mean /brief?" */
export function noSuchCommand(typed: string, commands: readonly Command[], language: string): string {
  const { say } = wordsFor(language)
  const names = commands.flatMap(({ name }) => [name, name.split(' ')[0] ?? name])
  const meant = nearest(typed, names)
  const hint = meant === undefined ? say('commandsAre', { commands: commandNames(commands) }) : say('didYouMean', { meant: `/${meant}` })
  return `${say('noSuchCommand', { typed: shortened(typed) })} ${hint}`
}

/** At most 40 characters of what was typed, so that an answer stays an answer; of an address that holds a secret only its host. */
export function shortened(typed: string): string {
  const harmless = withoutSecrets(typed)
  const letters = [...harmless]
  return letters.length <= 40 ? harmless : `${letters.slice(0, 40).join('')}…`
}

function commandNames(commands: readonly Command[]): string {
  return [...new Set(commands.map(({ name }) => `/${name.split(' ')[0]}`))].join(', ')
}

/** A word of the line, and the option that it is given to by name. */
type Token = {
  readonly option: string | null
  readonly text: string
  /** A name and a colon before a word that no option is called by. */
  readonly unknown?: string
}

function optionsOf(command: Command, line: string, language: string): TypedLine {
  const { say } = wordsFor(language)
  const facts = optionFacts(command)
  const names = new Set(facts.map(({ name }) => name))
  const tokens = command.rest === undefined ? namedByChoice(namedByWord(tokensOf(line, names), facts), facts) : tokensOf(line, names)
  const stranger = tokens.flatMap(({ unknown }) => unknown ?? []).find((name) => command.rest === undefined || nearest(name, [...names]))
  if (stranger !== undefined) return mistake(saidStranger(stranger, facts, language), command, language)
  const given = tokens.flatMap(({ option, text }) => (option === null ? [] : [[option, text] as const]))
  const options = Object.fromEntries(given)
  const twice = given.find(([option], index) => given.findIndex(([other]) => other === option) !== index)
  if (twice) return mistake(say('twice', { option: twice[0] }), command, language)
  const words = tokens.flatMap(({ option, text }) => (option === null ? [text] : []))
  const open = facts.filter(({ name, hidden }) => !hidden && options[name] === undefined).map(({ name }) => name)
  const rest = command.rest
  if (rest !== undefined && open.includes(rest))
    return { kind: 'command', name: command.name, options: words.length === 0 ? options : { ...options, [rest]: words.join(' ') } }
  const positions = rest === undefined ? open : []
  const extra = words[positions.length]
  if (extra !== undefined) return mistake(say('tooManyWords', { word: shortened(extra) }), command, language)
  const placed = Object.fromEntries(words.flatMap((word, index) => (positions[index] === undefined ? [] : [[positions[index], word]])))
  return { kind: 'command', name: command.name, options: { ...options, ...placed } }
}

function saidStranger(typed: string, facts: readonly OptionFacts[], language: string): string {
  const { say } = wordsFor(language)
  const names = facts.filter(({ hidden }) => !hidden).map(({ name }) => name)
  const meant = nearest(typed, names)
  const hint = meant === undefined ? say('sectionsAre', { names: names.join(say('comma')) }) : say('didYouMean', { meant: `${meant}:` })
  return `${say('noSuchOption', { typed: shortened(typed) })} ${hint}`
}

/** "language de" is "language:de". */
function namedByWord(tokens: readonly Token[], facts: readonly OptionFacts[]): readonly Token[] {
  const names = new Set(facts.filter(({ hidden }) => !hidden).map(({ name }) => name))
  const named: Token[] = []
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]
    const name = before?.option === null ? before.text.toLowerCase() : ''
    // A name that was itself taken for a value names nothing.
    const isName = names.has(name) && token.option === null && named.at(-1) === before
    if (isName) named.splice(-1, 1, { option: name, text: token.text })
    else named.push(token)
  }
  return named
}

/** "europe short" is "europe style:short", wherever it stands: no other option has that choice. */
function namedByChoice(tokens: readonly Token[], facts: readonly OptionFacts[]): readonly Token[] {
  const given = new Set(tokens.map(({ option }) => option))
  const open = facts.filter(({ name, hidden }) => !hidden && !given.has(name))
  return tokens.map((token) => {
    const [only, second] = open.filter(({ choices }) => choices.includes(token.text.toLowerCase()))
    return token.option === null && only && !second ? { option: only.name, text: token.text.toLowerCase() } : token
  })
}

function mistake(what: string, command: Command, language: string): TypedLine {
  return { kind: 'mistake', said: `${what} ${wordsFor(language).say('sayAs', { usage: usageOf(command), example: exampleOf(command) })}` }
}

/** What closes a quotation that this sign opens. */
const closers: Readonly<Record<string, string>> = {
  '"': '"“”',
  "'": "'‘’",
  '“': '”"“',
  '”': '”"',
  '„': '“”"',
  '‘': "’'",
  '’': "’'",
  '«': '»',
  '「': '」',
}

const optionName = /^(\p{L}[\p{L}-]{0,31}):\s*/u
const slackLink = /^<((?:https?:\/\/|mailto:)[^\s<>|]*)(?:\|[^<>]*)?>(?=[\s,;]|$)/iu
const plainWord = /^\S*/u

function tokensOf(line: string, options: ReadonlySet<string>): readonly Token[] {
  const tokens: Token[] = []
  let left = line.trimStart()
  while (left !== '') {
    const [label = '', name = ''] = optionName.exec(left) ?? []
    const option = options.has(name.toLowerCase()) ? name.toLowerCase() : null
    const from = option === null ? 0 : label.length
    const { text, length } = wordAt(left.slice(from))
    tokens.push({ option, text, ...(option === null && namesOption(left, name) ? { unknown: name.toLowerCase() } : {}) })
    left = left.slice(from + length).trimStart()
  }
  return tokens
}

/** "sinse:3d", and neither "https://…" nor "localhost:8080" nor a colon that ends a word. */
function namesOption(left: string, name: string): boolean {
  return name.length > 1 && /^[^:]+:(?!\/\/)\S/u.test(left) && !/^(?:localhost|mailto)$/i.test(name)
}

type Taken = { readonly text: string; readonly length: number }

function wordAt(left: string): Taken {
  const link = slackLink.exec(left)
  if (link) return { text: link[1] ?? '', length: link[0].length }
  const closing = closers[left.charAt(0)]
  const quotation = closing === undefined ? null : quotationAt(left, closing)
  if (quotation) return quotation
  const word = plainWord.exec(left)?.[0] ?? left
  return { text: word, length: word.length }
}

/** Words up to a closing sign that ends a word; null where none does, for then it is no quotation: "'tis". */
function quotationAt(left: string, closing: string): Taken | null {
  let text = ''
  for (let i = 1; i < left.length; i++) {
    const sign = left.charAt(i)
    if (sign === '\\' && i + 1 < left.length) text += left.charAt(++i)
    else if (closing.includes(sign) && left.charAt(i + 1).trim() === '') return { text, length: i + 1 }
    else text += sign
  }
  return null
}
