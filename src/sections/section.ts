import { z } from 'zod'

/** A page of the briefing with rules for what belongs on it, as an admin writes it in config/sections.json. */
export const sectionSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[\p{Ll}\p{N}-]{1,32}$/u)
    .describe('what people type: /brief europe'),
  title: z.string().min(1).max(80).describe('what the briefing prints'),
  letter: z
    .string()
    .regex(/^[a-z]$/)
    .describe('begins the short ids of its stories: e2'),
  places: z
    .array(z.string().min(1))
    .default([])
    .describe('regions or countries; each expands to names, capitals, leaders and institutions'),
  phrases: z.array(z.string().min(1)).default([]).describe('words or phrases that speak for the section'),
  exclude: z.array(z.string().min(1)).default([]).describe('words or phrases that speak against it'),
  needs: z.array(z.string().min(1)).default([]).describe('at least one of these must be there too, if any is given'),
  weight: z.number().positive().max(10).default(1).describe('how strongly it claims a story that fits several sections'),
  most: z.number().int().min(1).max(20).default(5).describe('how many stories it may hold in one briefing'),
})

export type Section = Readonly<z.output<typeof sectionSchema>>

/** That a story belongs to a section, how strongly, and why, in words for people. */
export type Assignment = {
  readonly section: string
  /** 0 or more; comparable between the sections of one story. */
  readonly score: number
  /** "Berlin, Scholz in the title"; at least one. */
  readonly reasons: readonly string[]
}
