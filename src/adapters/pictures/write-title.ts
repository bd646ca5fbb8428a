import { margin, titleBaseline, titleStyle } from './layout.ts'
import type { Lettering } from './lettering.ts'

/** Pixels; a title that needs smaller letters is cut. */
const smallestTitle = 30

/** A picture's title, in smaller letters where it is long. @param most Pixels that it may be wide. */
export function writeTitle(title: string, most: number, lettering: Lettering): string {
  const fitting = Math.floor((titleStyle.size * most) / Math.max(lettering.width(title, titleStyle), 1))
  const size = Math.min(titleStyle.size, Math.max(smallestTitle, fitting))
  return lettering.write(title, { x: margin, y: titleBaseline }, { ...titleStyle, size }, { most })
}
