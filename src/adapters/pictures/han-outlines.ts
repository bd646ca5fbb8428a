import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { create, type Font } from 'fontkitten'
import { z } from 'zod'
import { forgetOldest } from '../../app/running/forget-oldest.ts'

/** Outlines of Chinese characters, kana and their punctuation. */
export type HanOutlines = {
  /**
   * `em` is the width as a share of the size; `outline` an SVG path in thousandths of an em, the y axis upward, drawn as a
   * hairline. Null: the font has no such sign.
   */
  find(text: string): { readonly em: number; readonly outline: string } | null
}

type Range = { readonly from: number; readonly to: number; readonly slice: string }

/** Noto Sans SC lies in its package as some hundred slices, by how often characters are used; those that are needed are read, some 6 ms each. */
export function openHanOutlines(): HanOutlines {
  const ranges = rangesOfSlices()
  const slices = new Map<string, Font>()
  const found = new Map<string, ReturnType<HanOutlines['find']>>()

  function sliceOf({ slice }: Range): Font {
    const font = slices.get(slice) ?? openSlice(slice)
    slices.delete(slice)
    slices.set(slice, font)
    forgetOldest(slices, slicesKept)
    return font
  }

  function look(text: string) {
    const point = text.codePointAt(0) ?? 0
    if (text !== String.fromCodePoint(point)) return null
    const range = ranges.find(({ from, to }) => point >= from && point <= to)
    if (!range) return null
    return outlineIn(sliceOf(range), point)
  }

  return {
    find(text) {
      const known = found.get(text)
      if (known !== undefined) return known
      const outline = look(text)
      if (found.size >= outlinesKept) found.clear()
      found.set(text, outline)
      return outline
    },
  }
}

/** About 1 kB each. */
const outlinesKept = 2000
/** About 1 MB each; those not used for longest are let go. */
const slicesKept = 16

const require = createRequire(import.meta.url)
const index = require.resolve('@fontsource-variable/noto-sans-sc/unicode.json')

/** "[4]": "U+1f1e9-1f1f5,U+1f21a" */
const slicesSchema = z.record(z.string(), z.string())

function rangesOfSlices(): readonly Range[] {
  const slices = slicesSchema.parse(JSON.parse(readFileSync(index, 'utf8')))
  return Object.entries(slices).flatMap(([name, ranges]) => ranges.split(',').map((range) => rangeOf(range, name.replace(/[[\]]/g, ''))))
}

function rangeOf(text: string, slice: string): Range {
  const [from = 0, to = from] = text
    .replace('U+', '')
    .split('-')
    .map((digits) => Number.parseInt(digits, 16))
  return { from, to, slice }
}

function openSlice(slice: string): Font {
  const path = join(dirname(index), 'files', `noto-sans-sc-${slice}-wght-normal.woff2`)
  const font = create(readFileSync(path))
  if (font.isCollection) throw new Error(`${path} holds several fonts; it was expected to hold one`)
  return font
}

function outlineIn(font: Font, point: number) {
  if (!font.hasGlyphForCodePoint(point)) return null
  const glyph = font.glyphForCodePoint(point)
  return { em: glyph.advanceWidth / font.unitsPerEm, outline: glyph.path.scale(1000 / font.unitsPerEm).toSVG() }
}
