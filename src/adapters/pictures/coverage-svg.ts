import type { CoverageChart } from '../../delivery/charts/coverage-chart.ts'
import { faintStyle, labelStyle, margin, numberStyle } from './layout.ts'
import type { Lettering, Style } from './lettering.ts'
import { colours, darkInk, faintInk, ink, rule } from './palette.ts'
import { box, card, pictureWidth } from './svg.ts'
import { writeTitle } from './write-title.ts'

/** Pixels. */
const contentWidth = pictureWidth - 2 * margin
const legendTop = 116
const legendRowHeight = 50
const panelHeight = 424
const bars = { left: margin, width: 600 } as const
const table = { left: 712, right: pictureWidth - margin } as const
const segmentGapMost = 3
/** A bar and the room beside it; fewer days than fill the width stand at its left. */
const widestStep = 120
/** A number fits in a part of a bar that is at least this high. */
const numberedHeight = 32

const inner: Style = { size: 26, weight: 'bold', fill: darkInk }

/** Bars of stories by day, parted by section, beside the outlets that reported most of them. */
export function coverageSvg(chart: CoverageChart, lettering: Lettering): string {
  const legend = legendOf(chart.sections, lettering)
  const top = legendTop + legend.rows * legendRowHeight + 24
  return card(top + panelHeight + margin, [
    writeTitle(chart.title, contentWidth, lettering),
    legend.svg,
    barsSvg(chart.days, top, lettering),
    outletsSvg(chart, top, lettering),
  ])
}

const swatch = 28
const swatchGap = 12
const entryGap = 36
const entryMost = 420

/** As many entries to a row as fit, in the order in which the bars are stacked. */
function legendOf(sections: readonly string[], lettering: Lettering) {
  let x = margin
  let row = 0
  let svg = ''
  for (const [index, section] of sections.entries()) {
    const width = swatch + swatchGap + Math.min(lettering.width(section, labelStyle), entryMost)
    if (x > margin && x + width > margin + contentWidth) {
      x = margin
      row += 1
    }
    const y = legendTop + row * legendRowHeight
    svg += box({ x, y, width: swatch, height: swatch }, colourOf(index), 6)
    svg += lettering.write(section, { x: x + swatch + swatchGap, y: y + 25 }, labelStyle, { most: entryMost })
    x += width + entryGap
  }
  return { svg, rows: row + 1 }
}

function colourOf(section: number): string {
  return colours[section % colours.length] ?? ink
}

function barsSvg(days: CoverageChart['days'], top: number, lettering: Lettering): string {
  const totals = days.map(({ stories }) => stories.reduce((sum, count) => sum + count, 0))
  const unit = (panelHeight - 92) / Math.max(...totals, 1)
  const base = top + panelHeight - 48
  const step = Math.min(Math.floor(bars.width / days.length), widestStep)
  const columns = days.map(({ label: day, stories }, index) => {
    const x = bars.left + index * step
    const total = totals[index] ?? 0
    const middle = x + step / 2
    return [
      stackSvg(stories, { x: x + 8, width: step - 16, base, unit }, lettering),
      lettering.write(String(total), { x: middle, y: base - total * unit - 12 }, total > 0 ? numberStyle : faintStyle, {
        anchor: 'middle',
      }),
      lettering.write(day, { x: middle, y: base + 40 }, labelStyle, { anchor: 'middle', most: step }),
    ].join('')
  })
  return columns.join('') + box({ x: bars.left, y: base, width: bars.width, height: 2 }, rule)
}

type Column = { readonly x: number; readonly width: number; readonly base: number; readonly unit: number }

function stackSvg(stories: readonly number[], { x, width, base, unit }: Column, lettering: Lettering): string {
  const gap = Math.min(segmentGapMost, Math.round(unit / 4))
  const isParted = stories.filter((count) => count > 0).length > 1
  let below = 0
  let svg = ''
  for (const [index, count] of stories.entries()) {
    if (count === 0) continue
    const y = Math.round(base - (below + count) * unit)
    const bottom = Math.round(base - below * unit) - (below > 0 ? gap : 0)
    const height = Math.max(bottom - y, 1)
    svg += box({ x, y, width, height }, colourOf(index))
    if (isParted && height >= numberedHeight)
      svg += lettering.write(String(count), { x: x + width / 2, y: y + height / 2 + 9 }, inner, { anchor: 'middle' })
    below += count
  }
  return svg
}

const outletRowHeight = 57
const countWidth = 72

function outletsSvg({ outletsTitle, outlets, moreOutlets }: CoverageChart, top: number, lettering: Lettering): string {
  const width = table.right - table.left
  const most = Math.max(...outlets.map(({ stories }) => stories), 1)
  const rows = outlets.map(({ name, stories }, index) => {
    const y = top + 78 + index * outletRowHeight
    return [
      lettering.write(name, { x: table.left, y }, labelStyle, { most: width - countWidth }),
      lettering.write(String(stories), { x: table.right, y }, numberStyle, { anchor: 'end' }),
      box({ x: table.left, y: y + 12, width, height: 6 }, rule, 3),
      box({ x: table.left, y: y + 12, width: (width * stories) / most, height: 6 }, faintInk, 3),
    ].join('')
  })
  const more =
    moreOutlets === null ? '' : lettering.write(moreOutlets, { x: table.left, y: top + panelHeight - 8 }, faintStyle, { most: width })
  return lettering.write(outletsTitle, { x: table.left, y: top + 24 }, faintStyle, { most: width }) + rows.join('') + more
}
