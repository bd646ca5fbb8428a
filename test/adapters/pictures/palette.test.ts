import { describe, expect, it } from 'vitest'
import { background, colours, darkInk, faintInk, ink } from '../../../src/adapters/pictures/palette.ts'

type Triple = readonly [number, number, number]

/** Machado, Oliveira and Fernandes (2009), severity 1: what light becomes to eyes without one kind of cone. Linear RGB. */
const eyes: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

describe('the colours of charts', () => {
  it.each([ink, faintInk, ...colours])('%s stands at least 4.5:1 against the background', (colour) => {
    expect(contrast(colour, background)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(colours)('numbers stand at least 4.5:1 on %s', (colour) => {
    expect(contrast(darkInk, colour)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(Object.keys(eyes))('differ clearly, each from each other, to %s eyes', (kind) => {
    const seen = colours.map((colour) => lab(through(kind, colour)))
    for (const [index, one] of seen.entries()) {
      for (const [other, two] of seen.slice(0, index).entries()) {
        const distance = Math.hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2])
        expect(distance, `${colours[index]} and ${colours[other]}`).toBeGreaterThan(25)
      }
    }
  })

  it('measures contrast as WCAG does: black on white is 21:1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  })
})

function contrast(one: string, two: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(two)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = linear(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(colour: string): Triple {
  const part = (start: number) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

function through(kind: string, colour: string): Triple {
  const light = linear(colour)
  const seen = (row: Triple | undefined) => {
    const [red, green, blue] = row ?? [0, 0, 0]
    return Math.min(1, Math.max(0, red * light[0] + green * light[1] + blue * light[2]))
  }
  return [seen(eyes[kind]?.[0]), seen(eyes[kind]?.[1]), seen(eyes[kind]?.[2])]
}

/** CIE 1976 L*a*b* under D65. */
function lab([red, green, blue]: Triple): Triple {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)
  const x = f((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
  const y = f(0.2126729 * red + 0.7151522 * green + 0.072175 * blue)
  const z = f((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
