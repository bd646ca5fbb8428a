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
] as const

/** What a section is called in a language: one of ours in our words, unless its workspace called it otherwise. */
export function sectionNameIn({ name, title }: { readonly name: string; readonly title: string }, language: string): string {
  const own = ready.find((one) => one === name)
  return own !== undefined && wordsFor('en').say(`section.${own}`) === title ? wordsFor(language).say(`section.${own}`) : title
}
