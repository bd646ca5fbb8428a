import type { PollResult } from '../../app/polling/poll-feeds.ts'

/** Shows on a stream how far the reading of feeds has come: one line that is written over on a terminal, a line a feed elsewhere. */
export function createProgress(
  total: number,
  names: ReadonlyMap<string, string>,
  stream: NodeJS.WriteStream,
): (result: PollResult) => void {
  let done = 0
  return (result) => {
    done += 1
    const line = `[${done}/${total}] ${names.get(result.feed) ?? result.feed}: ${outcomeOf(result)}`
    if (!stream.isTTY) stream.write(`${line}\n`)
    else if (result.kind === 'failed') stream.write(`\r\u001b[2K${line}\n`)
    else stream.write(`\r\u001b[2K${line.slice(0, Math.max(20, (stream.columns || 80) - 1))}${done === total ? '\n' : ''}`)
  }
}

function outcomeOf(result: PollResult): string {
  switch (result.kind) {
    case 'unchanged':
      return 'nothing new'
    case 'failed':
      return `could not be read: ${result.failure.detail}`
    case 'read':
      return `${result.articles} ${result.articles === 1 ? 'article' : 'articles'}`
  }
}
