import type { PunctualityChart } from '../../delivery/charts/punctuality-chart.ts'
import { faintStyle, labelStyle, margin, noteBaseline, numberStyle, rowsTop } from './layout.ts'
import type { Lettering, Style } from './lettering.ts'
import { colours, rule } from './palette.ts'
import { box, card, pictureWidth } from './svg.ts'
import { writeTitle } from './write-title.ts'

/** Pixels. */
const rowHeight = 52
const nameWidth = 420
const labelWidth = 260
const bars = { left: margin + nameWidth + 36, right: pictureWidth - margin - labelWidth } as const
const barHeight = 18

const failing: Style = { size: 28, weight: 'bold', fill: colours[1] }

/** Outlets and how long their articles take to be here, the slowest first; those that cannot be read say so. */
export function punctualitySvg(chart: PunctualityChart, lettering: Lettering): string {
  const bottom = rowsTop + chart.rows.length * rowHeight
  const most = pictureWidth - 2 * margin
  return card(bottom + (chart.more === null ? 0 : 44) + margin, [
    writeTitle(chart.title, most, lettering),
    lettering.write(chart.note, { x: margin, y: noteBaseline }, faintStyle, { most }),
    ...chart.rows.map((row, index) => rowSvg(row, rowsTop + (index + 0.5) * rowHeight, lettering)),
    chart.more === null ? '' : lettering.write(chart.more, { x: margin, y: bottom + 36 }, faintStyle, { most }),
  ])
}

function rowSvg(row: PunctualityChart['rows'][number], y: number, lettering: Lettering): string {
  const width = bars.right - bars.left
  const bar = { x: bars.left, y: y - barHeight / 2, height: barHeight }
  return [
    lettering.write(row.name, { x: margin, y: y + 11 }, labelStyle, { most: nameWidth }),
    row.isFailing ? '' : box({ ...bar, width }, rule, barHeight / 2),
    row.share > 0 ? box({ ...bar, width: Math.max(barHeight, width * row.share) }, colours[0], barHeight / 2) : '',
    lettering.write(row.label, { x: pictureWidth - margin, y: y + 11 }, row.isFailing ? failing : numberStyle, {
      anchor: 'end',
      most: labelWidth - 24,
    }),
  ].join('')
}
