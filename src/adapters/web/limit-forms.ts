import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'

/** Bytes of a form with a file: a list of some 10,000 feeds. */
const mostOfUpload = 2_000_000

/**
 * Takes no more of a form than it may hold.
 *
 * @param mostOfForm Bytes of one without a file.
 * @param tooLong The answer to one that is longer.
 */
export function limitForms(mostOfForm: number, tooLong: (context: Context) => Response | Promise<Response>): MiddlewareHandler {
  const limited = (maxSize: number) => bodyLimit({ maxSize, onError: tooLong })
  const [forms, uploads] = [limited(mostOfForm), limited(mostOfUpload)]
  return (context, next) => (isUpload(context) ? uploads : forms)(context, next)
}

function isUpload(context: Context): boolean {
  return context.req.header('content-type')?.startsWith('multipart/form-data') === true
}
