import type { Step } from './outbox.ts'

/** The same, without calling whom it would call. */
export function callingNobody(step: Step): Step {
  if (step.kind === 'thread') return step
  const { calls, ...reply } = step.reply
  return calls === undefined ? step : { ...step, reply }
}
