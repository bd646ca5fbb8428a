import type { DrawHealth } from '../../app/answers/recent-news.ts'
import type { Log } from '../../app/log.ts'
import type { Picture, Pictures } from '../../app/ports.ts'

/** Draws how all do, for answers; what goes wrong is for the log, and the answer goes without. */
export function healthDrawing(pictures: Pictures, log: Log): DrawHealth {
  const quietly = async (drawing: Promise<Picture>) =>
    drawing.catch((error: unknown) => {
      log.error({ err: error }, 'a chart could not be drawn; the answer is sent without it')
      return null
    })
  return {
    coverage: (chart) => quietly(pictures.drawCoverage(chart)),
    punctuality: (chart) => quietly(pictures.drawPunctuality(chart)),
  }
}
