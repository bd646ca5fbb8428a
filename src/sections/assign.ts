import { ownerOf } from '../feeds/owner-of.ts'
import type { NewsValue } from '../stories/ranking/rank.ts'
import type { Story } from '../stories/story.ts'
import { type Clues, cluesIn, parts } from './clues.ts'
import { type Ground, type Judgement, judgeArticle } from './judge-article.ts'
import { lightTopicsOf } from './light-topics.ts'
import { newsValueOf } from './news-value.ts'
import { type Assignment, type Clue, isTheme, type Section, type SectionReason } from './section.ts'
import { rulesOf, type SectionRules } from './section-rules.ts'

/** A section beside the best one must have this share of its score (Understanding, 5.7 of the field study). */
const leastShareOfBest = 0.35
/** A theme that fewer of the reports speak of is none of the story's. */
const leastShareOfReports = 1 / 3
/** Past a name in the title and one in the lead, a score says no more about the others: title 3, lead 1.5. */
const strongScore = 4.5
/** What no section asked for is told from this news value on. */
const leastNewsValue = 0.5

/**
 * Every section that a story belongs to, best first; none is a usual answer.
 * Each article is judged alone (names and phrases in the title, lead and body, its address, feed and outlet); the better
 * half of them decides, so that an article that says little does not speak against. Light news (sport, show business)
 * is assigned and marked so; see balance.ts for what is told.
 */
export function assignSections(story: Story, sections: readonly Section[]): readonly Assignment[] {
  return judgeStory(story, sections).assignments
}

/** A story as it is judged before a briefing. */
export type JudgedStory = { readonly assignments: readonly Assignment[]; readonly newsValue: NewsValue }

/** The sections that a story belongs to, and what it is worth as news; each article is read once for both. */
export function judgeStory(story: Story, sections: readonly Section[]): JudgedStory {
  const clues = story.articles.map(cluesIn)
  const newsValue = newsValueOf(clues)
  return { assignments: assignmentsBy(clues, story, newsValue, sections), newsValue }
}

function assignmentsBy(read: readonly Clues[], story: Story, { value }: NewsValue, sections: readonly Section[]): readonly Assignment[] {
  const articles = read.map((clues) => ({ clues, light: lightTopicsOf(clues, sections) }))
  const judged = rulesOf(sections).map((rules) =>
    verdict(
      rules,
      articles.map(({ clues, light }) => judgeArticle(clues, rules, light)),
    ),
  )
  const best = Math.max(...judged.map((one) => one.strength))
  const fitting = judged
    .filter(
      ({ rules, strength }) => strength > 0 && strength >= Math.max(rules.section.least, leastShareOfBest * Math.min(best, strongScore)),
    )
    .map(assignment)
    .sort((a, b) => b.score - a.score)
  if (fitting.some(({ light }) => light === undefined)) return fitting
  const light = articles.flatMap((one) => [...one.light].slice(0, 1))
  const held = topicOfHalf(light, articles.length) ?? (value < leastNewsValue ? 'local life' : null)
  return [...fitting, ...unclaimedBy(story, held, sections)]
}

/** The sections that take what no other tells. */
function unclaimedBy({ articles }: Story, held: string | null, sections: readonly Section[]): readonly Assignment[] {
  const outlets = new Set(articles.map(({ outlet }) => ownerOf(outlet))).size
  return sections
    .filter(({ unclaimed = Number.POSITIVE_INFINITY }) => outlets >= unclaimed)
    .map(({ name }) => ({
      section: name,
      score: 0,
      reasons: [{ kind: 'unclaimed', outlets }],
      ...(held === null ? {} : { light: held }),
    }))
}

type Verdict = { readonly rules: SectionRules; readonly strength: number; readonly judgements: readonly Judgement[] }

function verdict(rules: SectionRules, judgements: readonly Judgement[]): Verdict {
  const isOfFew = isTheme(rules.section) && speakingFor(judgements, rules).length < leastShareOfReports * judgements.length
  return { rules, strength: isOfFew ? 0 : meanOfBetterHalf(judgements.map((one) => one.score)), judgements }
}

/** One faint word in a lead does not speak for a theme: half of what belongs by itself does. */
function speakingFor(judgements: readonly Judgement[], { section }: SectionRules): readonly Judgement[] {
  return judgements.filter(({ score }) => score > 0 && score * 2 >= section.least)
}

function assignment({ rules, strength, judgements }: Verdict): Assignment {
  const { section } = rules
  const light = isAside(judgements, rules) ? 'few of its reports' : lightOf(judgements)
  const reasons = reasonsOf(judgements.flatMap((one) => one.grounds))
  return { section: section.name, score: strength * section.weight, reasons, ...(light === null ? {} : { light }) }
}

/**
 * One report on Wales beside one on New Zealand belongs to Britain, but the story is not told there; nor is an election under economy
 * for one report on its issues. Talks are known by few words, and one report that has them is enough.
 */
function isAside(judgements: readonly Judgement[], rules: SectionRules): boolean {
  if (rules.places.size === 0) return isTheme(rules.section) && speakingFor(judgements, rules).length * 2 <= judgements.length
  const silent = judgements.filter(({ score }) => score === 0).length
  const elsewhere = judgements.filter((one) => one.isElsewhere)
  if (silent * 2 > judgements.length || elsewhere.length * 2 > judgements.length) return true
  return elsewhere.length * 2 === judgements.length && !isOneEvent(judgements, elsewhere)
}

/** "Germany agrees with America" beside "Senators attack the President": half announce Germany, and the others speak of a party to it. */
function isOneEvent(judgements: readonly Judgement[], elsewhere: readonly Judgement[]): boolean {
  const speaking = judgements.filter(({ score }) => score > 0)
  const isAnnounced = speaking.some(({ grounds }) => grounds.some((ground) => ground.kind === 'said' && ground.part === 'title'))
  const beside = new Set(speaking.flatMap(({ otherPlaces }) => [...otherPlaces]))
  return isAnnounced && elsewhere.every(({ otherPlaces }) => otherPlaces.size === 0 || !otherPlaces.isDisjointFrom(beside))
}

function meanOfBetterHalf(scores: readonly number[]): number {
  const better = scores.toSorted((a, b) => b - a).slice(0, Math.ceil(scores.length / 2))
  return better.reduce((sum, score) => sum + score, 0) / Math.max(1, better.length)
}

/** The light topic of at least half of the articles that speak for the section. */
function lightOf(judgements: readonly Judgement[]): string | null {
  const speaking = judgements.filter((one) => one.score > 0)
  return topicOfHalf(
    speaking.flatMap((one) => one.light ?? []),
    speaking.length,
  )
}

/** The first light topic, where at least half of so many articles have one. */
function topicOfHalf(light: readonly string[], articles: number): string | null {
  return light.length * 2 >= articles ? (light[0] ?? null) : null
}

/** More names than this nobody reads. */
const mostNames = 4

/** One for each part of the articles, with what is said most often first. What was said in the title is not said again. */
function reasonsOf(grounds: readonly Ground[]): readonly SectionReason[] {
  const known = new Set<string>()
  const said = [...parts, 'address' as const].flatMap((part): readonly SectionReason[] => {
    const clues = byCount(grounds.flatMap((ground) => (ground.kind === 'said' && ground.part === part ? [ground.clue] : [])))
    const [first, ...rest] = clues.filter(({ text }) => !known.has(text)).slice(0, mostNames)
    for (const { text } of clues) known.add(text)
    return first ? [{ kind: 'said', part, clues: [first, ...rest] }] : []
  })
  const others = (['home', 'leaning'] as const).filter((kind) => grounds.some((ground) => ground.kind === kind))
  return [...said, ...others.map((kind) => ({ kind }))]
}

function byCount(clues: readonly Clue[]): readonly Clue[] {
  return [...Map.groupBy(clues, ({ kind, text }) => `${kind} ${text}`).values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap(([first]) => first ?? [])
}
