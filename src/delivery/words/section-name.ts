import { languages } from './speaker.ts'
import { wordsFor } from './words.ts'

/** Sections that come with Attaché: those of the defaults, and those that are ready to be chosen. */
const ready = [
  'talks',
  'economy',
  'europe',
  'china',
  'technology',
  'climate',
  'middle-east',
  'africa',
  'latin-america',
  'security',
  'ukraine',
  'elsewhere',
] as const

/** What a section that a briefing told under a title in some language is called in another: one of ours in our words. */
export function toldSectionIn({ name, title }: { readonly name: string; readonly title: string }, language: string): string {
  const own = ready.find((one) => one === name)
  const isOurs = own !== undefined && languages.some((one) => wordsFor(one).say(`section.${own}`) === title)
  return isOurs ? wordsFor(language).say(`section.${own}`) : title
}

/** What a section is called in a language: one of ours in our words, unless its workspace called it otherwise. */
export function sectionNameIn({ name, title }: { readonly name: string; readonly title: string }, language: string): string {
  const own = ready.find((one) => one === name)
  return own !== undefined && wordsFor('en').say(`section.${own}`) === title ? wordsFor(language).say(`section.${own}`) : title
}
