/** Work that is done when there is no step left; each `next` does one. */
export type Steps<result> = Generator<undefined, result, undefined>

/** Things between two steps: of articles, some 20 ms. */
const THINGS_A_STEP = 50

/** Does something with each thing, in steps of fifty; the outcomes in their order. */
export function* inSteps<thing, result>(things: readonly thing[], act: (thing: thing) => result): Steps<readonly result[]> {
  const results: result[] = []
  for (const thing of things) {
    results.push(act(thing))
    if (results.length % THINGS_A_STEP === 0) yield
  }
  return results
}

/** All steps at once. */
export function toTheEnd<result>(steps: Steps<result>): result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}
