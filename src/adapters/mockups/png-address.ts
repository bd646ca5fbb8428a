/** A picture as an address that holds all of it; one that shows nothing where there is none. */
export function pngAddress(png: Uint8Array | undefined): string {
  return png === undefined ? 'data:,' : `data:image/png;base64,${Buffer.from(png).toString('base64')}`
}
