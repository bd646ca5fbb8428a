import { termsOf } from '../../../stories/words/terms.ts'
import type { Claim, Evidence, Objection } from '../claim.ts'
import { once, read } from '../read.ts'
import { sharedStems } from './shared-stems.ts'

/** A claim tells of the same as a sentence from so large a share of its telling words on. */
const leastShared = 0.6

/**
 * What a claim tells as done, or of all, and its passages only with "almost" or "hardly" before it: who almost died is alive. Who barely
 * survived did survive, and barely half is half: those may be told without it. Numbers have bounds of their own.
 */
export function nearly(claim: Claim, evidence: readonly Evidence[]): readonly Objection[] {
  const words = patterns[claim.language]
  if (words === undefined || words.kept.test(claim.text)) return []
  const own = evidence.filter(({ language }) => language === claim.language).flatMap(read.sentences)
  const marked = own.filter((sentence) => headsIn(sentence).size > 0 && sharedStems(sentence, claim, leastShared) > 0)
  const heads = marked.flatMap((sentence) => [...headsIn(sentence)])
  const said = heads.filter((head) => has(claim, head) && !own.some((sentence) => has(sentence, head) && !headsIn(sentence).has(head)))
  return [...new Set(said)].map((text) => ({ kind: 'words', text }))
}

type Text = Pick<Evidence, 'text' | 'language'>

/** What stands behind an "almost", as a term or, where it is too small a word for one, as it is. */
const headsIn = once(({ text, language }: Text): ReadonlySet<string> => {
  const found = patterns[language]?.marks
  return new Set(found === undefined ? [] : [...text.matchAll(found)].map(({ groups }) => keyOf(groups?.head ?? '', language)))
})

function has(text: Text, head: string): boolean {
  return text.language === 'zh' ? text.text.includes(head) : keysOf(text).has(head)
}

const keysOf = once((text: Text): ReadonlySet<string> => new Set(read.words(text).map((word) => keyOf(word.text, text.language))))

function keyOf(word: string, language: string): string {
  return language === 'zh' ? word : (termsOf(word, language)[0]?.term ?? word.toLowerCase())
}

/** Sources of regular expressions: what stands before a word, and what a claim may say instead of it. */
const lists: Readonly<Record<string, readonly [almost: string, kept: string]>> = {
  en: [
    '(?:almost|nearly)|(?:barely|hardly|scarcely)(?! (?:surviv|escap|w[io]n|pass|avoid|avert|miss|made|reach|beat|held|clear|manag|qualif|half|an?\\b|enough))(?: any)?',
    'almost|nearly|barely|hardly|scarcely|close to|came close|verge|brink|narrowly|practically|virtually|few|little|struggl\\w*|only|not|no|never|most',
  ],
  de: ['fast|beinahe|nahezu|um ein haar', 'fast|beinahe|nahezu|haar|knapp|kaum|nicht|meisten'],
  fr: ["presque|quasiment|faill\\p{L}+(?: s['’]|(?= ))", 'presque|quasiment|faill\\p{L}*|manqu\\p{L}*|ne|pas|plupart'],
  es: ['casi', 'casi|punto|prácticamente|no|mayoría'],
  it: ['quasi', 'quasi|pressoché|punto|praticamente|non|rischi\\p{L}*|maggior'],
  ru: ['почти|(?:едва|чуть) не|чуть было не', 'почти|едва|чуть|практически|не|большинство'],
  uk: ['майже|(?:ледь|мало|трохи) не', 'майже|ледь|мало|практично|не|більшість'],
  zh: ['几乎|险些|差点儿?', '几乎|险些|差点|近|没有|未|大多'],
}

const patterns: Readonly<Record<string, { readonly marks: RegExp; readonly kept: RegExp }>> = Object.fromEntries(
  Object.entries(lists).map(([language, [almost, kept]]) => {
    const [before, behind] = language === 'zh' ? ['', ''] : ['(?<!\\p{L})', '(?!\\p{L})']
    const head = language === 'zh' ? '(?<head>\\p{Script=Han}{2})' : '\\s*(?<head>\\p{L}{3,})'
    return [
      language,
      { marks: new RegExp(`${before}(?:${almost})${head}`, 'giu'), kept: new RegExp(`${before}(?:${kept})${behind}`, 'iu') },
    ]
  }),
)
