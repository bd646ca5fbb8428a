import type { DeliveryState, Step, StepState } from './outbox.ts'

type OneStep = { readonly kind: Step['kind']; readonly state: StepState }

/**
 * What a delivery is, by its steps in order, while nobody has given it up. A message that nobody knows about holds up the rest where a
 * thread is yet to be opened on it; a message within the thread, or of a delivery without one, holds up nothing.
 */
export function stateOf(steps: readonly OneStep[]): Exclude<DeliveryState, 'dead'> {
  const unknown = steps.findIndex(({ state }) => state === 'unknown')
  if (steps.every(({ state }) => state !== 'waiting')) return unknown < 0 ? 'done' : 'unknown'
  return unknown >= 0 && isBeforeThread(steps, unknown) ? 'unknown' : 'waiting'
}

/** Whether a thread is yet to be opened after the step at `index`. */
export function isBeforeThread(steps: readonly OneStep[], index: number): boolean {
  return steps.slice(index + 1).some(({ kind, state }) => kind === 'thread' && state === 'waiting')
}
