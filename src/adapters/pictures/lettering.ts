import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkitten'
import { harmlessText } from '../../delivery/reply/harmless-text.ts'
import { holdsRightToLeft } from '../../delivery/reply/right-to-left.ts'
import { type HanOutlines, openHanOutlines } from './han-outlines.ts'
import { escaped, round } from './svg.ts'

/** `size` in pixels. */
export type Style = { readonly size: number; readonly weight: 'regular' | 'bold'; readonly fill: string }

type Point = { readonly x: number; readonly y: number }

/** Measures, shortens and writes text: Latin, Greek, Cyrillic, Arabic, Hebrew and more in DejaVu Sans, Chinese and kana in Noto Sans SC. */
export type Lettering = {
  /** Pixels. Arabic comes out a little narrower when its letters join; nothing comes out wider. */
  width(text: string, style: Style): number
  /** Writes on the baseline at `at`, which is the text's `anchor`; at most `most` pixels wide, else shortened with an ellipsis. */
  write(text: string, at: Point, style: Style, limits?: { readonly anchor?: 'start' | 'middle' | 'end'; readonly most?: number }): string
}

export const textFamily = 'DejaVu Sans'

const require = createRequire(import.meta.url)
const files = {
  regular: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  bold: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
} as const
export const fontFiles: readonly string[] = Object.values(files)

/** UTF-16 units of a name that are looked at: no more fit on a picture, however narrow. */
const readMaxLength = 400
const ellipsis = '…'
/** Without it an ellipsis would stand before a name that is read from the right. Not seen itself. */
const rightToLeftMark = '\u200f'

export function openLettering(): Lettering {
  const fonts: Fonts = { regular: openFont(files.regular), bold: openFont(files.bold), han: openHanOutlines() }
  return {
    width: (text, style) => widthOf(signsOf(text, style, fonts), style),
    write(text, at, style, { anchor = 'start', most = Number.POSITIVE_INFINITY } = {}) {
      const signs = shortened(signsOf(text, style, fonts), most / style.size, fonts[style.weight])
      const width = widthOf(signs, style)
      const x = anchor === 'start' ? at.x : anchor === 'middle' ? at.x - width / 2 : at.x - width
      return written(signs, { x, y: at.y }, style)
    },
  }
}

type Fonts = { readonly regular: Font; readonly bold: Font; readonly han: HanOutlines }

/** What is read as one letter. `em` is its width as a share of the size; `outline` is its path where it has to be drawn, null where the text font has it. */
type Sign = { readonly text: string; readonly em: number; readonly outline: string | null }

function openFont(path: string): Font {
  const font = create(readFileSync(path))
  if (font.isCollection) throw new Error(`${path} holds several fonts; it was expected to hold one`)
  return font
}

/** Letters that no font has become one ellipsis; anything else that no font has (emoji) is left out. */
function signsOf(text: string, { weight }: Style, { han, ...fonts }: Fonts): readonly Sign[] {
  const font = fonts[weight]
  const signs: Sign[] = []
  for (const { segment } of graphemes.segment(harmlessText(text.slice(0, readMaxLength)).trim())) {
    const sign = signIn(font, segment) ?? outlined(han, segment) ?? (/[\p{L}\p{N}]/u.test(segment) ? ellipsisIn(font) : null)
    if (sign && !(sign.text === ellipsis && signs.at(-1)?.text === ellipsis)) signs.push(sign)
  }
  return signs.some(({ text }) => text.trim() !== '') ? signs : [ellipsisIn(font)]
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

function signIn(font: Font, text: string): Sign | null {
  const points = [...text].map((sign) => sign.codePointAt(0) ?? 0)
  if (!points.every((point) => font.hasGlyphForCodePoint(point))) return null
  const units = points.reduce((sum, point) => sum + (isMark(point) ? 0 : font.glyphForCodePoint(point).advanceWidth), 0)
  return { text, em: units / font.unitsPerEm, outline: null }
}

function isMark(point: number): boolean {
  return /\p{M}/u.test(String.fromCodePoint(point))
}

function outlined(han: HanOutlines, text: string): Sign | null {
  const found = han.find(text)
  return found ? { text, ...found } : null
}

function ellipsisIn(font: Font): Sign {
  return { text: ellipsis, em: font.glyphForCodePoint(0x2026).advanceWidth / font.unitsPerEm, outline: null }
}

function widthOf(signs: readonly Sign[], { size }: Style): number {
  return signs.reduce((sum, { em }) => sum + em, 0) * size
}

/** @param most In em. */
function shortened(signs: readonly Sign[], most: number, font: Font): readonly Sign[] {
  const whole = signs.reduce((sum, { em }) => sum + em, 0)
  if (whole <= most) return signs
  const end = ellipsisIn(font)
  const kept: Sign[] = []
  let width = end.em
  for (const sign of signs) {
    width += sign.em
    if (width > most) break
    kept.push(sign)
  }
  while (kept.at(-1)?.text.trim() === '' || kept.at(-1)?.text === ellipsis) kept.pop()
  const isFromRight = holdsRightToLeft(kept.at(-1)?.text ?? '')
  return [...kept, isFromRight ? { ...end, text: `${ellipsis}${rightToLeftMark}` } : end]
}

function written(signs: readonly Sign[], { x, y }: Point, style: Style): string {
  let left = x
  let svg = ''
  for (const run of runsOf(signs)) {
    svg += run[0]?.outline === null ? textRun(run, { x: left, y }, style) : outlineRun(run, { x: left, y }, style)
    left += widthOf(run, style)
  }
  return svg
}

/** Neighbours that are written in the same way. */
function runsOf(signs: readonly Sign[]): readonly (readonly Sign[])[] {
  const runs: Sign[][] = []
  for (const sign of signs) {
    const run = runs.at(-1)
    if (run && (run[0]?.outline === null) === (sign.outline === null)) run.push(sign)
    else runs.push([sign])
  }
  return runs
}

function textRun(run: readonly Sign[], { x, y }: Point, { size, weight, fill }: Style): string {
  return (
    `<text x="${round(x)}" y="${round(y)}" font-family="${textFamily}" font-size="${size}" font-weight="${weight}" fill="${fill}"` +
    ` xml:space="preserve">${escaped(run.map(({ text }) => text).join(''))}</text>`
  )
}

/** A line around the hairlines gives them the weight of the text beside them. Thousandths of an em, chosen by eye. */
const lineWidths = { regular: 60, bold: 95 } as const

function outlineRun(run: readonly Sign[], { x, y }: Point, { size, weight, fill }: Style): string {
  let left = 0
  const paths = run.map(({ em, outline }) => {
    const path = `<path transform="translate(${round(left * 1000)} 0)" d="${outline}"/>`
    left += em
    return path
  })
  const place = `translate(${round(x)} ${round(y)}) scale(${size / 1000} ${-size / 1000})`
  return `<g transform="${place}" fill="${fill}" stroke="${fill}" stroke-width="${lineWidths[weight]}">${paths.join('')}</g>`
}
