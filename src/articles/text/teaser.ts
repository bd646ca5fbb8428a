/** About what a feed gives that keeps its text to itself, UTF-16 units. */
const mostUnits = 400

/** The first lines of a text: its first paragraph, or as many whole sentences of it as fit. */
export function teaserOf(text: string): string {
  const [paragraph = ''] = text.split('\n\n')
  if (paragraph.length <= mostUnits) return paragraph
  const start = paragraph.slice(0, mostUnits)
  const end = Math.max(...['. ', '! ', '? ', '。', '！', '？'].map((mark) => start.lastIndexOf(mark)))
  return end > 0 ? start.slice(0, end + 1) : start.slice(0, Math.max(start.lastIndexOf(' '), mostUnits / 2)).toWellFormed()
}
