import type { DrawTimeline } from '../../app/answers/timeline-picture.ts'
import type { Log } from '../../app/log.ts'
import type { Pictures } from '../../app/ports.ts'

/** Draws timelines for answers; what goes wrong is for the log, and the answer goes without. */
export function timelineDrawing(pictures: Pictures, log: Log): DrawTimeline {
  return async (chart) => {
    try {
      return await pictures.drawTimeline(chart)
    } catch (error) {
      log.error({ err: error }, 'a timeline could not be drawn; the answer is sent without it')
      return null
    }
  }
}
