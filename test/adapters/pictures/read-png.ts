import { inflateSync } from 'node:zlib'

export type Pixels = {
  readonly width: number
  readonly height: number
  /** "#rrggbb" */
  at(x: number, y: number): string
}

/** Reads a PNG of 8-bit RGBA that is not interlaced, the kind that resvg writes. */
export function readPng(png: Uint8Array): Pixels {
  const bytes = Buffer.from(png)
  const width = bytes.readUInt32BE(16)
  const height = bytes.readUInt32BE(20)
  if (bytes.readUInt32BE(24) !== 0x08060000) throw new Error('the PNG is not of 8-bit RGBA')
  const rows = unfiltered(inflateSync(Buffer.concat(chunks(bytes, 'IDAT'))), width * 4, height)
  return {
    width,
    height,
    at: (x, y) =>
      `#${rows
        .readUIntBE((y * width + x) * 4, 3)
        .toString(16)
        .padStart(6, '0')}`,
  }
}

function chunks(bytes: Buffer, type: string): readonly Buffer[] {
  const found: Buffer[] = []
  for (let start = 8; start < bytes.length; ) {
    const length = bytes.readUInt32BE(start)
    if (bytes.toString('latin1', start + 4, start + 8) === type) found.push(bytes.subarray(start + 8, start + 8 + length))
    start += length + 12
  }
  return found
}

/** @see PNG specification, third edition, 9.2: filter types. */
function unfiltered(lines: Buffer, stride: number, height: number): Buffer {
  const rows = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y += 1) {
    const guess = guessOf(lines[y * (stride + 1)] ?? 0)
    const row = y * stride
    for (let x = 0; x < stride; x += 1) {
      const left = x >= 4 ? (rows[row + x - 4] ?? 0) : 0
      const up = y > 0 ? (rows[row - stride + x] ?? 0) : 0
      const corner = x >= 4 && y > 0 ? (rows[row - stride + x - 4] ?? 0) : 0
      rows[row + x] = (lines[y * (stride + 1) + 1 + x] ?? 0) + guess(left, up, corner)
    }
  }
  return rows
}

type Guess = (left: number, up: number, corner: number) => number

function guessOf(filter: number): Guess {
  const guesses: readonly Guess[] = [() => 0, (left) => left, (_, up) => up, (left, up) => (left + up) >> 1, paeth]
  return guesses[filter] ?? paeth
}

function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}
