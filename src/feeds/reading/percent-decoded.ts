/** A part of an address with its percent signs read; as it is where they are none of that. */
export function percentDecoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
