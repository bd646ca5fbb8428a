import { background } from './palette.ts'

/** Pixels of every picture. */
export const pictureWidth = 1200

/** The whole picture: its card with what stands on it. */
export function card(height: number, inside: readonly string[]): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureWidth}" height="${height}">` +
    `<rect width="${pictureWidth}" height="${height}" fill="${background}"/>${inside.join('')}</svg>`
  )
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export function box({ x, y, width, height }: Box, fill: string, radius = 0): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}" fill="${fill}"/>`
}

export function disc(at: { readonly x: number; readonly y: number }, radius: number, fill: string): string {
  return `<circle cx="${round(at.x)}" cy="${round(at.y)}" r="${round(radius)}" fill="${fill}"/>`
}

/** Text as it may stand in an element or an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** A hundredth of a pixel is not seen. */
export function round(pixels: number): number {
  return Math.round(pixels * 100) / 100
}
