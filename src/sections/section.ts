import { z } from 'zod'
import type { Part } from './clues.ts'

const words = z.array(z.string().min(1).max(80))

/** Light news: sport, show business and the like, which no briefing tells. */
export const lightTopicSchema = z.strictObject({
  name: z.string().min(1).max(40).describe('what people are told: "held back as sport"'),
  phrases: words.default([]).describe('words that give it away in a title or lead'),
  desks: words.default([]).describe("the outlet's own desks, as addresses name them: sport, football"),
})

/** A page of the briefing with rules for what belongs on it, as an admin writes it in config/sections.json. */
export const sectionSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[\p{Ll}\p{Lo}\p{M}\p{N}-]{1,32}$/u)
    .describe('what people type: /brief europe'),
  title: z.string().min(1).max(80).describe('what the briefing prints'),
  letter: z
    .string()
    .regex(/^[a-z]$/)
    .describe('begins the short ids of its stories: e2'),
  places: words.default([]).describe('regions or countries; each stands for its names, cities, leaders and institutions too'),
  phrases: words
    .default([])
    .describe('words that speak for the section; "*" stands for any ending, and a capital must be a capital in the text'),
  hints: words.default([]).describe('words that speak for it faintly: one alone is not enough'),
  exclude: words.default([]).describe('words that speak against it'),
  /** Absent from sections that were stored before it was known. */
  ignore: words.optional().describe('words that say nothing, though they hold one that does: "West Bank" beside "bank"'),
  needs: words.default([]).describe('at least one of these must be there too, if any is given'),
  parties: z
    .number()
    .int()
    .min(0)
    .max(5)
    .default(0)
    .describe('how many countries or alliances the title and lead must name; where it is given, phrases count only there'),
  desks: words.default([]).describe("the outlets' own desks that write for it, as addresses name them: world-europe, business"),
  home: z
    .boolean()
    .default(false)
    .describe("whether an outlet of one of the section's places, naming no other place, is taken to write about its own country"),
  publicWords: words
    .default([])
    .describe(
      'words of public life; where any are given, what belongs only by its outlet’s home is told only if its title or lead has one',
    ),
  /** Absent from sections that were stored before it was known. */
  unclaimed: z
    .number()
    .int()
    .min(1)
    .max(20)
    .optional()
    .describe('takes what no other section tells, if at least so many outlets report it and it is news of the world'),
  light: z.array(lightTopicSchema).default([]).describe('light news, which belongs here by its place but is not told'),
  least: z
    .number()
    .min(0)
    .max(20)
    .default(1.2)
    .describe('what a story must score to belong, before the weight: a name in a title gives 3, in a lead 1.5, in the text 0.4'),
  weight: z.number().positive().max(10).default(1).describe('how strongly it claims a story that fits several sections'),
  most: z.number().int().min(1).max(20).default(5).describe('how many stories it may hold in one briefing'),
})

export type Section = Readonly<z.output<typeof sectionSchema>>

/** Whether nothing can belong to a section with such rules. */
export function isEmpty({ places, phrases, desks, unclaimed }: Pick<Section, 'places' | 'phrases' | 'desks' | 'unclaimed'>): boolean {
  return unclaimed === undefined && places.length + phrases.length + desks.length === 0
}

/** Whether a section is neither of places nor of what parties do, and takes nothing that others leave. */
export function isTheme({ places, parties, unclaimed }: Section): boolean {
  return places.length === 0 && parties === 0 && unclaimed === undefined
}

/** Light news that a section holds back. */
export type LightTopic = Readonly<z.output<typeof lightTopicSchema>>

/** That a story belongs to a section, how strongly, and why. */
export type Assignment = {
  readonly section: string
  /** 0 or more; comparable between the sections of one story. */
  readonly score: number
  /** At least one. */
  readonly reasons: readonly SectionReason[]
  /** Why it belongs here but is not told: "sport", "few of its reports". Absent where nothing speaks against telling it. */
  readonly light?: string
}

/** One thing that speaks for a section, for words in any language. */
export type SectionReason =
  /** What its articles say in one place, that which most of them say first: "Berlin, Olaf Scholz in the title". */
  | { readonly kind: 'said'; readonly part: Part | 'address'; readonly clues: readonly [Clue, ...Clue[]] }
  /** The feed of its articles leans there. */
  | { readonly kind: 'leaning' }
  /** An outlet of the place tells it, and names no other place. */
  | { readonly kind: 'home' }
  /** No other section tells it, and so many outlets report it. */
  | { readonly kind: 'unclaimed'; readonly outlets: number }
  /** So many of all its articles speak of what somebody asked for. */
  | { readonly kind: 'share'; readonly hits: number; readonly all: number }
  /** It fits no section, and somebody asked for it by its id. */
  | { readonly kind: 'asked' }

/** A name as an article writes it, or words of a rule, which are quoted. */
export type Clue = { readonly kind: 'name' | 'words'; readonly text: string }
