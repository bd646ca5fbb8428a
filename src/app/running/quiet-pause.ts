/** Waits so many milliseconds, and keeps no program alive that is done but for waiting. */
export function quietPause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref()
  })
}
