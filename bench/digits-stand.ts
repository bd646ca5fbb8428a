import type { Claim, Evidence } from '../src/briefing/receipts/claim.ts'

/** The plain gate: every run of digits stands in the evidence. */
export function digitsStand(claim: Claim, evidence: readonly Evidence[]): boolean {
  return (claim.text.match(/\d+/g) ?? []).every((digits) => evidence.some(({ text }) => text.includes(digits)))
}
