import type { Passage } from '../article.ts'
import { germanOffice, titles } from '../words/people.ts'

/** Longest role looked for, UTF-16 units. */
const roleMaxLength = 90
const roleMaxWords = 5
/** Between two commas behind a name; its article is no part of it. */
const apposition =
  /^, (?:(?:the|a|an|who is|le|la|el|un|une|der|die|ein|eine) )?((?:\p{Ll}|(?:\p{Lu}[\p{L}.’-]* ){1,3}\p{Ll})(?:[^,.;:()“”"«»\n]|(?<=\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St))\.(?! \p{Lu}\p{Ll}+ (?:is|was|has|said)\b)){2,90})[,.;:]/u
/** "who heads the planning section": what somebody does, where nothing says what they are. */
const occupation =
  /^, ((?:who (?:heads|leads|led|runs|speaks for|advises|directs|chairs|commands|represents|manages)|qui (?:dirige|préside|représente|conduit)) [^,.;:()“”"\n]{2,60})[,.;:]/u
/** What stands between commas and says something else: "however", "from Ohio", "who left". */
const notRole =
  /^(?:who|whose|whom|which|il|elle|on|ils|nous|er|sie|es|wir|man|si|se|che|que|qui|and|but|or|so|in|on|at|from|of|with|by|as|for|to|said|says|where|when|while|though|although|however|meanwhile|instead|too|also|then|now|not|his|her|their|its|is|was|had|has|himself|herself|themselves|it|you|we|they|even|only|once|along|often|halfway|few|several|given)(?![\p{L}-])|^(?!newly|recently)\p{Ll}+ly(?= |$)|ly$|^(?!retired|leading|acting)\p{Ll}+(?:ed|ing)(?= |$)|^\p{Ll}+[^s]s$|^\p{Lu}\S*(?: (?:\p{Lu}\S*|and))* \p{Ll}+(?:ed|ly)(?!\p{L})/u
/** What is no role but a clause: "efforts to reach him were unsuccessful". */
const clause = /(?<!\p{L})(?:is|are|was|were|has|have|had|would|will|said|says|could)(?!\p{L})/u
const honorific = /^(?:mr|mrs|ms|miss|dr|herr|frau|m|mme|madame|monsieur|señor|señora|signor|signora|sir|lord|lady)$/
/** Words that a role before a name does not reach back over. */
const ends =
  /^(?:the|a|an|and|but|or|that|by|with|to|for|from|as|in|on|at|when|after|before|while|if|because|where|said|told|says|is|was)$|^\p{Ll}+(?:ed|ing)$|^[—–-]$/iu

/**
 * What a name's surroundings say the person is: "Mike Smith, a spokesman for the union," or "union president Mike Smith"; null where they
 * do not.
 *
 * @param verbs Of speech, which an office may stand behind: "dijo el presidente".
 */
export function roleAround(text: string, passage: Passage, verbs: ReadonlySet<string>): string | null {
  const isApposed = /,\s$/.test(text.slice(Math.max(0, passage.start - 2), passage.start))
  const behind = isApposed ? undefined : apposition.exec(text.slice(passage.end, passage.end + roleMaxLength + 20))?.[1]
  const role = behind?.replace(/ (?:who|which|that|whose|where|when|while)(?!\p{L}).*$/u, '')
  if (role !== undefined && /\p{Ll}{3}/u.test(role) && !notRole.test(role) && !clause.test(role)) return role.replace(/^\p{Ll}+['’]s /u, '')
  const before = roleBefore(text.slice(Math.max(0, passage.start - roleMaxLength), passage.start), verbs)
  return before ?? occupation.exec(text.slice(passage.end, passage.end + roleMaxLength + 30))?.[1] ?? null
}

/** The same inside one phrase, before the name: "Secretary of State John Kerry". */
export function roleInside(phrase: string, name: string): string | null {
  const at = phrase.indexOf(name)
  return at <= 0 ? null : roleBefore(phrase.slice(0, at), none)
}

const none: ReadonlySet<string> = new Set()

/** Titles and the words that specify them, right before a name. */
function roleBefore(before: string, verbs: ReadonlySet<string>): string | null {
  const parts = (
    before
      .trimEnd()
      .split(/[!?,;:()“”"\n]\s?|\p{Ll}{2}\.\s/u)
      .at(-1) ?? ''
  )
    .trim()
    .split(' ')
  if (!titles.has(plain(parts.at(-1))) && !germanOffice.test(parts.at(-1) ?? '')) return null
  const from = Math.max(parts.findLastIndex((part) => ends.test(part) || verbs.has(part)) + 1, beforeSmall(parts))
  const role = parts
    .slice(Math.max(from, parts.length - roleMaxWords))
    .join(' ')
    .replace(/^(?:of|des|[Dd]er|[Dd]ie|de|du|della|del) /u, '')
  return honorific.test(plain(parts.at(-1))) || role === '' ? null : role
}

/** "Has chosen South Carolina Gov.": before a capitalised title only words that say which stand small. */
function beforeSmall(parts: readonly string[]): number {
  if (!/^\p{Lu}/u.test(parts.at(-1) ?? '')) return 0
  return parts.findLastIndex((part) => !/^\p{Lu}/u.test(part) && !which.test(part)) + 1
}

const which =
  /^(?:former|then|acting|deputy|interim|outgoing|incoming|vice|retired|of|des|der|de|du|della|del|français|française|italien|espagnol)$/

function plain(word: string | undefined): string {
  return (word ?? '').toLowerCase().replace(/\.$/, '')
}
