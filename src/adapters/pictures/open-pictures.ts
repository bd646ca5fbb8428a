import { setImmediate } from 'node:timers/promises'
import { renderAsync } from '@resvg/resvg-js'
import type { Pictures } from '../../app/ports.ts'
import type { Picture } from '../../delivery/reply/reply.ts'
import { coverageSvg } from './coverage-svg.ts'
import { fontFiles, type Lettering, openLettering, textFamily } from './lettering.ts'
import { punctualitySvg } from './punctuality-svg.ts'
import { timelineSvg } from './timeline-svg.ts'

/**
 * Draws with the fonts of its packages alone, so that a picture is the same on every machine. Draws one picture after another,
 * so that however many are asked for it holds the pixels of one, and one of libuv's threads, which files and names need too.
 */
export function openPictures(): Pictures {
  const lettering = openLettering()
  let last: Promise<unknown> = Promise.resolve()

  function inTurn(draw: () => Promise<Picture>): Promise<Picture> {
    const picture = last.then(draw)
    last = picture.catch(() => undefined)
    return picture
  }

  /** @param names That the picture has beside its other words. */
  const draw = (names: readonly string[], svg: () => string, alt: string) =>
    inTurn(async () => {
      await readOutlines(names, lettering)
      return drawn(svg(), alt)
    })

  return {
    drawCoverage: (chart) =>
      draw([...chart.sections, ...chart.outlets.map(({ name }) => name)], () => coverageSvg(chart, lettering), chart.alt),
    drawPunctuality: (chart) => draw(namesOf(chart), () => punctualitySvg(chart, lettering), chart.alt),
    drawTimeline: (chart) => draw(namesOf(chart), () => timelineSvg(chart, lettering), chart.alt),
  }
}

function namesOf({ rows }: { readonly rows: readonly { readonly name: string }[] }): readonly string[] {
  return rows.map(({ name }) => name)
}

/** A Chinese name seen for the first time takes up to 50 ms to read; others have their turn between two. */
async function readOutlines(names: readonly string[], lettering: Lettering): Promise<void> {
  for (const name of names) {
    lettering.width(name, { size: 1, weight: 'regular', fill: '' })
    await setImmediate()
  }
}

/** Letters are shaped and pixels filled on libuv's threads; only the packing to PNG (about 10 ms) is done on this one. */
async function drawn(svg: string, alt: string): Promise<Picture> {
  const image = await renderAsync(svg, { font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: textFamily } })
  return { png: image.asPng(), alt }
}
