import { z } from 'zod'
import { saidIssue } from '../src/app/config/said-issue.ts'
import { adminWordsFor } from '../src/delivery/words/admin-words.ts'
import { type Section, sectionSchema } from '../src/sections/section.ts'
import { listed } from './options.ts'

const words = z.string().min(1).max(1_000).optional().meta({ long: true, empties: true })

/** The rule of a section, as it is typed: lists with commas. */
export const rule = {
  title: z.string().min(1).max(80).optional().describe('what the briefing prints'),
  places: words.describe('regions or countries, with commas'),
  phrases: words.describe('words that speak for it, with commas; * stands for any ending'),
  exclude: words.describe('words that speak against it, with commas'),
  needs: words.describe('one of these must be there too, with commas'),
  weight: z.coerce.number().min(0.1).max(10).optional().describe('how strongly it claims a story, 1 as usual'),
  most: z.coerce.number().int().min(1).max(20).optional().describe('how many stories it may hold'),
  unclaimed: z.coerce
    .number()
    .int()
    .min(0)
    .max(20)
    .optional()
    .describe('takes what no other section tells and so many outlets report; 0: nothing'),
}

/** What makes a rule; its weight and size, and what it takes besides, stand in a form of their own. */
export const ruleFields = ['places', 'phrases', 'exclude', 'needs'] as const

export type TypedRule = { readonly [field in keyof typeof rule]?: z.output<(typeof rule)[field]> }

export type Made =
  | { readonly kind: 'made'; readonly section: Section }
  /** `option`: the first that is wrong. */
  | { readonly kind: 'wrong'; readonly said: string; readonly option: string }

/** A section with what was typed of it; what was left out stays. */
export function sectionFrom(known: Section, rule: TypedRule, language: string): Made {
  const { title, places, phrases, exclude, needs, weight, most, unclaimed } = rule
  const lists = { places, phrases, exclude, needs }
  const typed = Object.entries(lists).flatMap(([field, list]) => (list === undefined ? [] : [[field, [...new Set(listed(list))]] as const]))
  const result = sectionSchema.safeParse({
    ...known,
    ...Object.fromEntries(typed),
    ...defined({ title, weight, most }),
    // Typed as nothing, it is gone.
    ...(unclaimed === undefined ? {} : { unclaimed: unclaimed || undefined }),
  })
  if (result.success) return { kind: 'made', section: result.data }
  return {
    kind: 'wrong',
    option: String(result.error.issues[0]?.path[0] ?? 'name'),
    said: adminWordsFor(language).say('sections.wrong', {
      mistakes: result.error.issues.map((issue) => saidIssue(issue, language)).join(' '),
    }),
  }
}

/** A section's rule, title and size as one would type them. */
export function typedRule({
  title,
  places,
  phrases,
  exclude,
  needs,
  weight,
  most,
  unclaimed = 0,
}: Section): Readonly<Record<string, string>> {
  const lists = Object.entries({ places, phrases, exclude, needs }).map(([field, words]) => [field, words.join(', ')])
  return { title, ...Object.fromEntries(lists), weight: String(weight), most: String(most), unclaimed: String(unclaimed) }
}

/** What was typed of a rule, as options that a button carries. */
export function ruleOptions(name: string, typed: TypedRule): Readonly<Record<string, string>> {
  return {
    name,
    ...Object.fromEntries(
      Object.entries(typed).flatMap(([field, value]) => (value === undefined ? [] : [[field, String(value)] as const])),
    ),
  }
}

/** Titled as it is typed, with the first letter that is free. */
export function newSection(name: string, sections: readonly Section[]): Section {
  const title = name.charAt(0).toUpperCase() + name.slice(1)
  const slug = sectionSlug(name)
  const made = sectionSchema.parse({ name: 'new', title, letter: 'z', light: [...new Set(sections.flatMap(({ light }) => light))] })
  return { ...made, name: slug, letter: freeLetter({ name: slug, letter: '' }, sections) }
}

/** What a section is called by those who type it: "Sport & fun" is "sport-fun". */
export function sectionSlug(name: string): string {
  return name
    .toLowerCase()
    .split(/[^\p{Ll}\p{Lo}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .join('-')
    .slice(0, 32)
}

/** A letter that no section has, its own if it can be. */
export function freeLetter({ name, letter }: Pick<Section, 'name' | 'letter'>, sections: readonly Section[]): string {
  const taken = new Set(sections.map((one) => one.letter))
  return [letter, ...name, ...'abcdefghijklmnopqrstuvwxyz'].find((one) => /^[a-z]$/.test(one) && !taken.has(one)) ?? 'z'
}

function defined(given: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}
