import type { Log } from '../../app/log.ts'
import type { Picture, Pictures, QuietPictures } from '../../app/ports.ts'

/** What goes wrong is for the log. */
export function quietPictures(pictures: Pictures, log: Log): QuietPictures {
  const quietly = async (drawing: Promise<Picture>) =>
    drawing.catch((error: unknown) => {
      log.error({ err: error }, 'a chart could not be drawn; what it belongs to is sent without it')
      return null
    })
  return {
    drawCoverage: (chart) => quietly(pictures.drawCoverage(chart)),
    drawTimeline: (chart) => quietly(pictures.drawTimeline(chart)),
    drawPunctuality: (chart) => quietly(pictures.drawPunctuality(chart)),
  }
}
