/** An error as the log tells it. */
export type ToldError = {
  readonly type: string
  readonly message: string
  /** Where it came about, one line for each call. */
  readonly at: readonly string[]
  readonly cause?: ToldError
}

const mostFrames = 12
const deepest = 4
/** Fields that say what kind of failure it is; every other one of a library's error may hold a request with its headers. */
const fields = ['code', 'errcode', 'status', 'statusCode', 'method', 'kind', 'reason', 'syscall', 'errno'] as const

/** @param text Takes secrets out of words. */
export function toldError(error: unknown, text: (words: string) => string, depth = 0): ToldError {
  if (!(error instanceof Error)) return { type: typeof error, message: typeof error === 'string' ? text(error) : '', at: [] }
  const { cause } = error
  return {
    type: text(String(error.name)),
    message: text(String(error.message)),
    ...Object.fromEntries(fields.flatMap((field) => fieldOf(error, field, text))),
    at: framesOf(error).map(text),
    ...(cause === undefined || cause === null || depth >= deepest ? {} : { cause: toldError(cause, text, depth + 1) }),
  }
}

function fieldOf(error: Error, field: string, text: (words: string) => string): readonly (readonly [string, string | number])[] {
  const value: unknown = Reflect.get(error, field)
  if (typeof value === 'number') return [[field, value]]
  return typeof value === 'string' ? [[field, text(value).slice(0, 100)]] : []
}

/** The lines of calls alone: the first lines of a stack repeat the message. */
function framesOf({ stack }: Error): readonly string[] {
  const lines = typeof stack === 'string' ? stack.split('\n') : []
  return lines
    .filter((line) => /^\s+at .{1,500}$/.test(line))
    .slice(0, mostFrames)
    .map((line) => line.trim())
}
