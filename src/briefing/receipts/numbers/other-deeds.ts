import { type FigureMention, figuresIn } from '../../../articles/numbers/figures.ts'
import { isDeath } from '../../../articles/words/deeds.ts'
import type { Claim, Evidence, Objection } from '../claim.ts'

/** Numbers of a claim that its passages have, but of others: "30 killed" where they tell of 12 killed and 30 injured, and the other way round. */
export function otherDeeds({ text, language }: Claim, evidence: readonly Evidence[]): readonly Objection[] {
  const said = figuresIn(text, language).filter(({ deed }) => deed !== null)
  if (said.length === 0) return []
  const written = evidence.filter((one) => one.language === language).flatMap((one) => figuresIn(one.text, language))
  return said.filter((figure) => isOfOthers(figure, written)).map((figure) => ({ kind: 'number', text: figure.text }))
}

function isOfOthers(said: FigureMention, written: readonly FigureMention[]): boolean {
  const isAlike = ({ deed }: FigureMention) => deed === null || isDeath(deed) === isDeath(said.deed)
  const [same, others] = [written.filter(({ value }) => value === said.value), written.filter(({ value }) => value !== said.value)]
  return same.length > 0 && !same.some(isAlike) && others.some((other) => other.deed !== null && isAlike(other))
}
