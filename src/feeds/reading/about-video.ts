/**
 * What a video's description says of the video: all that stands before its first line with a web address, and before what leads to that
 * ("For more videos, click the link below:"). Behind it a channel speaks of itself.
 */
export function aboutVideo(description: string): string {
  const lines = description.split('\n').map((line) => line.trim())
  const links = lines.findIndex((line) => /https?:\/\/|\bwww\./i.test(line))
  const about = links === -1 ? lines : lines.slice(0, lines.slice(0, links).findLastIndex(isTold) + 1)
  return about
    .filter((line) => !isTags(line))
    .join('\n')
    .trim()
}

function isTold(line: string): boolean {
  return line !== '' && !/[:：]$/.test(line)
}

/** "#Lotto #ABSCBNNews" */
function isTags(line: string): boolean {
  return /^#\S+(?:\s+#\S+)*$/u.test(line)
}
