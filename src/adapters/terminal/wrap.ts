import { graphemes, graphemeWidth, isWide } from './display-width.ts'

/** A run of text and how it is painted; `whole` runs (addresses) are never broken, even where they are too long. */
export type Run = { readonly text: string; readonly paint: (text: string) => string; readonly whole?: boolean }

type Cell = { readonly text: string; readonly width: number; readonly run: Run; readonly breakBefore: boolean }

/**
 * Lines of at most `columns` columns, each painted; breaks at spaces and between wide signs, inside a word only where
 * it is longer than a line.
 *
 * @param columns At least 1.
 */
export function wrap(runs: readonly Run[], columns: number): readonly string[] {
  return lines(cells(runs), columns).map(painted)
}

function cells(runs: readonly Run[]): readonly Cell[] {
  const signs = runs.flatMap((run) =>
    (run.whole ? [run.text] : graphemes(run.text)).map((text) => ({ text, run, width: widthOf(text, run) })),
  )
  return signs.map((sign, index) => ({ ...sign, breakBefore: mayBreak(signs[index - 1]?.text ?? '', sign.text) }))
}

function widthOf(text: string, run: Run): number {
  return run.whole ? graphemes(text).reduce((total, sign) => total + graphemeWidth(sign), 0) : graphemeWidth(text)
}

/** A line does not begin with what closes (a citation, or the colon that French sets apart), nor end with what opens. */
function mayBreak(before: string, after: string): boolean {
  if (before === ' ') return !/^[ :;!?»]/.test(after)
  if (after === ' ' || before === '') return false
  return (isWide(before) || isWide(after)) && !/^[\p{Pe}\p{Pf}\p{Po}[]/u.test(after) && !/^[\p{Ps}\p{Pi}]/u.test(before)
}

function lines(cells: readonly Cell[], columns: number): readonly (readonly Cell[])[] {
  const done: (readonly Cell[])[] = []
  let line: Cell[] = []
  let width = 0
  for (const cell of cells) {
    if (width + cell.width > columns && cell.text !== ' ' && line.length > 0) {
      const cut = breakPoint(line, cell)
      done.push(line.slice(0, cut))
      line = line.slice(cut)
      width = line.reduce((total, kept) => total + kept.width, 0)
    }
    line.push(cell)
    width += cell.width
  }
  return line.length > 0 ? [...done, line] : done
}

/** Where the line ends: at its last break, or right before the cell where it has none. */
function breakPoint(line: readonly Cell[], next: Cell): number {
  if (next.breakBefore) return line.length
  const last = line.findLastIndex((cell) => cell.breakBefore)
  return last > 0 ? last : line.length
}

function painted(line: readonly Cell[]): string {
  const end = line.findLastIndex((cell) => cell.text !== ' ') + 1
  const runs = Map.groupBy(line.slice(0, end), (cell) => cell.run)
  return [...runs].map(([run, group]) => run.paint(group.map((cell) => cell.text).join(''))).join('')
}
