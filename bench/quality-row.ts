/** One figure of a benchmark, beside what it ought to be and what a simple method reaches on the same items. */
export type QualityRow = {
  readonly task: string
  /** What was measured on; one that begins with "demo newsroom" is bundled and has a floor. */
  readonly set: string
  readonly measure: string
  /** Per cent, unless `measure` names a unit. */
  readonly figure: number
  /** null: none was set. */
  readonly target: number | null
  /** null: no simple method answers this. */
  readonly baseline: number | null
  /** What the figure is made of: counts, precision and recall. */
  readonly detail?: string
  /** Where less is better. */
  readonly atMost?: true
}

/** The least (or, where less is better, the most) that a bundled figure may be, by `floorKey`. */
export type Floors = Readonly<Record<string, number>>

/** All rows as one table of plain text, a mark at each figure that misses its target. */
export function tableOf(rows: readonly QualityRow[]): string {
  const lines = [
    ['task', 'set', 'measure', 'figure', 'target', 'baseline', ''],
    ...rows.map((row) => [row.task, row.set, row.measure, shown(row.figure), targetOf(row), shown(row.baseline), row.detail ?? '']),
  ]
  const widths = lines[0]?.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0))) ?? []
  return lines
    .map((line) =>
      line
        .map((cell, i) => (i > 2 && i < 6 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

export function floorKey({ task, set, measure }: QualityRow): string {
  return `${task} | ${set} | ${measure}`
}

/** Names of the sets that come with the project begin so. */
const bundledSets = ['demo newsroom', 'headlines of great stories', 'invented passages']

function isBundled({ set }: QualityRow): boolean {
  return bundledSets.some((name) => set.startsWith(name))
}

/** In a sentence each: bundled figures below their floor, and floors and bundled figures that lack each other. */
export function brokenFloors(rows: readonly QualityRow[], floors: Floors): readonly string[] {
  const bundled = new Map(rows.filter(isBundled).map((row) => [floorKey(row), row]))
  const broken = [...bundled].flatMap(([key, row]) => {
    const floor = floors[key]
    if (floor === undefined) return [`${key} is ${shown(row.figure)} and has no floor in bench/floors.json.`]
    return misses(row, floor) ? [`${key} is ${shown(row.figure)}, and its floor is ${shown(floor)}.`] : []
  })
  const gone = Object.keys(floors).filter((key) => !bundled.has(key))
  return [...broken, ...gone.map((key) => `${key} has a floor and was not measured.`)]
}

function misses({ figure, atMost }: QualityRow, bound: number): boolean {
  const rounded = Math.round(10 * figure) / 10
  return atMost ? rounded > bound : !(rounded >= bound)
}

function targetOf(row: QualityRow): string {
  if (row.target === null) return '-'
  return `${misses(row, row.target) ? 'below ' : ''}${row.atMost ? 'at most ' : ''}${shown(row.target)}`.replace('below at most', 'above')
}

function shown(value: number | null): string {
  return value === null ? '-' : value.toFixed(1).replace(/\.0$/, Math.abs(value) >= 1_000 ? '' : '.0')
}
