import fc from 'fast-check'

/** Any text, and texts made of these parts, which mean something to what reads them. */
export function wildText(...parts: readonly string[]) {
  return fc.oneof(
    fc.array(fc.constantFrom(...parts)).map((all) => all.join('')),
    fc.string({ unit: 'binary' }),
  )
}
