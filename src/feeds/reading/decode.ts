/** Text out of bytes, and what had to be guessed for it. */
export type Decoded = {
  readonly text: string
  /** Name of the encoding as the WHATWG lists it: "utf-8", "windows-1252". */
  readonly encoding: string
  /** What was put right, each a plain clause. */
  readonly notes: readonly string[]
}

/** How far into the bytes an XML declaration is looked for; it must come first, but some feeds have blank lines before it. */
const declarationBytes = 1_024

/**
 * Decodes a feed or a page: by its byte order mark, else the HTTP charset, else what it declares itself, else as UTF-8, else as windows-1252.
 * A label is passed over where the bytes disprove it.
 *
 * @param contentType The Content-Type header as sent; '' where there was none.
 */
export function decodeText(bytes: Uint8Array, contentType: string): Decoded {
  const marked = encodingByMark(bytes)
  if (marked) return decoded(bytes, marked)
  for (const label of [charsetOf(contentType), declaredEncoding(bytes)]) {
    const encoding = label && knownEncoding(label)
    if (!encoding || encoding === 'utf-8' || encoding.startsWith('utf-16')) continue
    // No other encoding's text passes for UTF-8, but that of ISO-2022-JP, which is all ASCII.
    if (encoding !== 'iso-2022-jp' && isUtf8(bytes)) break
    return decoded(bytes, encoding)
  }
  return isUtf8(bytes) ? decoded(bytes, 'utf-8') : decodedFromBrokenUtf8(bytes)
}

function encodingByMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  // Without a mark, UTF-16 shows in the zero beside the first "<" or "{".
  if (second === 0 && isOpening(first)) return 'utf-16le'
  if (first === 0 && isOpening(second)) return 'utf-16be'
  return null
}

function isOpening(byte: number | undefined): boolean {
  return byte === 0x3c || byte === 0x7b
}

function charsetOf(contentType: string): string | null {
  return /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1] ?? null
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, declarationBytes))
  const declared =
    /<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(start) ?? /<meta\s[^>]{0,200}?charset\s*=\s*["']?([\w.:-]+)/i.exec(start)
  return declared?.[1] ?? null
}

function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function decoded(bytes: Uint8Array, encoding: string): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, notes: [] }
}

/** Says it is UTF-8 and is not: a few broken bytes are replaced; where most are broken, it was windows-1252 all along. */
function decodedFromBrokenUtf8(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = count(text, (code) => code === 0xfffd)
  const sound = count(text, (code) => code > 0x7f && code !== 0xfffd)
  if (broken > sound) return { ...decoded(bytes, 'windows-1252'), notes: ['not UTF-8, read as windows-1252'] }
  return { text, encoding: 'utf-8', notes: [`${broken} broken characters replaced`] }
}

function count(text: string, counts: (code: number) => boolean): number {
  let total = 0
  for (let index = 0; index < text.length; index += 1) if (counts(text.charCodeAt(index))) total += 1
  return total
}
