import type { Log } from '../../app/log.ts'
import type { Pictures, QuietPictures } from '../../app/ports.ts'
import type { Picture } from '../../delivery/reply/reply.ts'

/** Pictures drawn by the program's own pen, whose library and fonts are loaded for the first one; many days need none. */
export function openQuietPictures(log: Log): QuietPictures {
  const open = async () => (await import('../../adapters/pictures/open-pictures.ts')).openPictures()
  return quietPictures(open, log)
}

/**
 * What goes wrong is for the log.
 *
 * @param open Called once, when the first picture is asked for.
 */
export function quietPictures(open: () => Promise<Pictures>, log: Log): QuietPictures {
  let opened: Promise<Pictures> | undefined
  const quietly = async (draw: (pictures: Pictures) => Promise<Picture>) => {
    try {
      opened ??= open()
      return await draw(await opened)
    } catch (error) {
      log.error({ err: error }, 'a chart could not be drawn; what it belongs to is sent without it')
      return null
    }
  }
  return {
    drawCoverage: (chart) => quietly((pictures) => pictures.drawCoverage(chart)),
    drawTimeline: (chart) => quietly((pictures) => pictures.drawTimeline(chart)),
    drawPunctuality: (chart) => quietly((pictures) => pictures.drawPunctuality(chart)),
  }
}
