import { sentencesOf } from './sentences.ts'

/** About what a feed gives that keeps its text to itself, UTF-16 units. */
const mostUnits = 400

/** The first lines of a text: its first paragraph, or as many whole sentences of it as fit. */
export function teaserOf(text: string, language: string): string {
  const [paragraph = ''] = text.split('\n\n')
  if (paragraph.length <= mostUnits) return paragraph
  const end = sentencesOf(paragraph.slice(0, 2 * mostUnits), language).findLast((sentence) => sentence.end <= mostUnits)?.end
  if (end !== undefined) return paragraph.slice(0, end)
  const start = paragraph.slice(0, mostUnits)
  return start.slice(0, Math.max(start.lastIndexOf(' '), mostUnits / 2)).replace(/[\ud800-\udbff]$/, '')
}
