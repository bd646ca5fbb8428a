import type { Clue, SectionReason } from '../../sections/section.ts'
import { wordsFor } from '../words/words.ts'

/** What speaks for a section, best first, as plain clauses: "Berlin, “summit” in the title". */
export function sectionReasonsIn(reasons: readonly SectionReason[], language: string): string {
  return reasons.map((reason) => sectionReasonIn(reason, language)).join(wordsFor(language).say('semicolon'))
}

function sectionReasonIn(reason: SectionReason, language: string): string {
  const { say } = wordsFor(language)
  switch (reason.kind) {
    case 'said':
      return say(`said.${reason.part}`, { what: reason.clues.map((clue) => clueIn(clue, language)).join(say('comma')) })
    case 'leaning':
      return say('section.leaning')
    case 'home':
      return say('section.home')
    case 'unclaimed':
      return say('section.unclaimed', { outlets: reason.outlets })
    case 'share':
      return say('rank.share', { hits: reason.hits, all: reason.all })
    case 'asked':
      return say('askedById')
  }
}

function clueIn({ kind, text }: Clue, language: string): string {
  return kind === 'name' ? text : wordsFor(language).say('quoted', { words: text })
}
