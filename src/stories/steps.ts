/** Work that is done when there is no step left; each `next` does one. */
export type Steps<result> = Generator<undefined, result, undefined>

/** Does something with each thing, in a step of its own; the outcomes in their order. */
export function* inSteps<thing, result>(things: readonly thing[], act: (thing: thing) => result): Steps<readonly result[]> {
  const results: result[] = []
  for (const thing of things) {
    results.push(act(thing))
    yield
  }
  return results
}

/** All steps at once. */
export function toTheEnd<result>(steps: Steps<result>): result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}
