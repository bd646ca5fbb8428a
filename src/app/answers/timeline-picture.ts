import { timelineChart } from '../../delivery/charts/timeline-chart.ts'
import type { Picture } from '../../delivery/reply/reply.ts'
import type { Story } from '../../stories/story.ts'
import type { QuietPictures } from '../ports.ts'

/** `zone` (IANA) in which hours and days are counted; `language` (BCP 47) of the words. */
export type TimelineShown = { readonly zone: string; readonly language: string }

/** A story's reports over time; null where one moment holds them all. */
export async function drawStoryOverTime(story: Story, shown: TimelineShown, pictures: QuietPictures): Promise<Picture | null> {
  const chart = timelineChart(story, shown)
  return chart && pictures.drawTimeline(chart)
}
