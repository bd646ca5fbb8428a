import type { Logger, webApi } from '@slack/bolt'

/** Milliseconds until a call counts as lost. Slack's own answers come within one or two seconds. */
const timeoutMs = 10_000

/**
 * How every call to Slack is made: with a deadline (there is none by default), never repeated by the library, since a post whose
 * answer is lost would stand there twice, and never held back by it, since one channel's penalty would hold up all others.
 *
 * @param api `https://slack.com/api/` where left out.
 */
export function clientOptions(logger: Logger, api?: string): webApi.WebClientOptions {
  return {
    logger,
    timeout: timeoutMs,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    fetch: fetchInTime,
    ...(api === undefined ? {} : { slackApiUrl: api }),
  }
}

/**
 * For what Bolt sends without a deadline too: answers to a response_url, and files. An answer is read whole here, since the library takes
 * one that breaks off later for a bug, and so it does with one that asks for a pause without saying how long.
 */
export const fetchInTime: typeof globalThis.fetch = async (input, init) => {
  const answer = await globalThis.fetch(input, { ...init, signal: init?.signal ?? AbortSignal.timeout(timeoutMs) })
  const { status, statusText } = answer
  const body = await answer.arrayBuffer()
  const headers = new Headers(answer.headers)
  if (status === 429 && !/^\d/.test(headers.get('retry-after') ?? '')) headers.set('retry-after', unsaidPauseSeconds)
  return new Response(body.byteLength === 0 ? null : body, { status, statusText, headers })
}

const unsaidPauseSeconds = '60'
