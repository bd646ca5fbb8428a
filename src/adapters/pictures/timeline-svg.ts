import type { TimelineChart } from '../../delivery/charts/timeline-chart.ts'
import { faintStyle, labelStyle, margin, noteBaseline, rowsTop } from './layout.ts'
import type { Lettering, Style } from './lettering.ts'
import { colours, darkInk, rule } from './palette.ts'
import { box, card, disc, pictureWidth } from './svg.ts'
import { writeTitle } from './write-title.ts'

/** Pixels. */
const rowHeight = 56
const nameWidth = 340
const plot = { left: margin + nameWidth + 36, right: pictureWidth - margin } as const
const labelGap = 20

const inner: Style = { size: 24, weight: 'bold', fill: darkInk }

/** Outlets by time: a dot for each report, a larger one with a number where there are several at once. */
export function timelineSvg(chart: TimelineChart, lettering: Lettering): string {
  const bottom = rowsTop + chart.rows.length * rowHeight
  const hasDays = chart.columns.some(({ day }) => day !== null)
  const most = pictureWidth - 2 * margin
  return card(bottom + (hasDays ? 92 : 52) + margin, [
    writeTitle(chart.title, most, lettering),
    lettering.write(chart.note, { x: margin, y: noteBaseline }, faintStyle, { most }),
    ...chart.rows.map((row, index) => rowSvg(row, rowsTop + (index + 0.5) * rowHeight, lettering)),
    columnLabels(chart.columns, bottom + 36, lettering),
    dayLabels(chart.columns, bottom + 78, lettering),
  ])
}

function rowSvg({ name, reports }: TimelineChart['rows'][number], y: number, lettering: Lettering): string {
  return [
    box({ x: plot.left, y: y - 1, width: plot.right - plot.left, height: 2 }, rule),
    lettering.write(name, { x: margin, y: y + 11 }, labelStyle, { most: nameWidth }),
    ...reports.map((count, index) => reportsSvg(count, { x: middleOf(index, reports.length), y }, lettering)),
  ].join('')
}

function middleOf(column: number, columns: number): number {
  return plot.left + ((column + 0.5) * (plot.right - plot.left)) / columns
}

function reportsSvg(count: number, at: { readonly x: number; readonly y: number }, lettering: Lettering): string {
  if (count === 0) return ''
  if (count === 1) return disc(at, 11, colours[0])
  const shown = count > 99 ? '99+' : String(count)
  return disc(at, radii[shown.length - 1] ?? 28, colours[0]) + lettering.write(shown, { x: at.x, y: at.y + 9 }, inner, { anchor: 'middle' })
}

/** Pixels, of a disc that holds one, two or three digits. */
const radii = [20, 24, 28] as const

/** Every label, or every second, third and so on, so that they do not touch. */
function columnLabels(columns: TimelineChart['columns'], y: number, lettering: Lettering): string {
  const widest = Math.max(...columns.map((column) => lettering.width(column.label, faintStyle)))
  const step = (plot.right - plot.left) / columns.length
  const every = Math.ceil((widest + labelGap) / step)
  const shown = columns.map((column, index) =>
    index % every === 0 ? lettering.write(column.label, { x: middleOf(index, columns.length), y }, faintStyle, { anchor: 'middle' }) : '',
  )
  return shown.join('')
}

/** Each under the column where it begins, or a little to the right where it would touch the day before; else left out. */
function dayLabels(columns: TimelineChart['columns'], y: number, lettering: Lettering): string {
  let free = plot.left - labelGap
  let svg = ''
  for (const [index, { day }] of columns.entries()) {
    if (day === null) continue
    const width = lettering.width(day, labelStyle)
    const middle = middleOf(index, columns.length)
    const left = Math.max(Math.min(middle - width / 2, plot.right - width), free)
    if (left > middle || left + width > plot.right) continue
    svg += lettering.write(day, { x: left, y }, labelStyle)
    free = left + width + labelGap
  }
  return svg
}
