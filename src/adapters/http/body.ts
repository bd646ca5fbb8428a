import { addAbortSignal, type Transform } from 'node:stream'
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib'
import type { FeedFailure } from '../../feeds/feed.ts'

export type BodyLimits = {
  /** Bytes as they come over the wire. */
  readonly maxWireBytes: number
  /** Bytes once unpacked. */
  readonly maxBytes: number
  /** Bytes unpacked for each byte on the wire; of no account in what unpacks to less than this many kilobytes. */
  readonly maxRatio: number
}

export type Body = { readonly kind: 'bytes'; readonly bytes: Uint8Array } | { readonly kind: 'failed'; readonly failure: FeedFailure }

/** After this many pieces they must hold so many bytes each on average: each piece costs far more than its bytes. */
const tinyPieces = { after: 20_000, averageBytes: 64 }

/** Encodings that are asked for, in order of preference. */
export const acceptedEncodings = 'gzip, br, zstd, deflate'

/** Reads a body from the wire, whatever its Content-Length claims. */
export async function readWire(body: AsyncIterable<Uint8Array>, limits: BodyLimits): Promise<Body> {
  let kept = new Uint8Array(65_536)
  let length = 0
  let pieces = 0
  for await (const piece of body) {
    pieces += 1
    if (length + piece.byteLength > limits.maxWireBytes) return tooLarge(limits.maxWireBytes)
    if (pieces > tinyPieces.after && length < pieces * tinyPieces.averageBytes) return failed('damaged', 'sent in too many tiny pieces')
    if (length + piece.byteLength > kept.byteLength) kept = grown(kept, length + piece.byteLength)
    kept.set(piece, length)
    length += piece.byteLength
  }
  return { kind: 'bytes', bytes: kept.subarray(0, length) }
}

/**
 * Unpacks a body.
 *
 * @param encoding The Content-Encoding header; '' where there was none. One encoding only: stacked ones serve bombs.
 */
export async function unpack(wire: Uint8Array, encoding: string, limits: BodyLimits, signal: AbortSignal): Promise<Body> {
  const name = encoding.trim().toLowerCase()
  if (name === '' || name === 'identity' || wire.byteLength === 0)
    return wire.byteLength > limits.maxBytes ? tooLarge(limits.maxBytes) : { kind: 'bytes', bytes: wire }
  const unpacker = unpackerFor(name, wire)
  if (!unpacker) return failed('damaged', 'packed in a way that was not asked for')
  const most = Math.min(limits.maxBytes, limits.maxRatio * Math.max(wire.byteLength, 1_000))
  try {
    addAbortSignal(signal, unpacker).end(wire)
    const unpacked = await readWire(unpacker, { ...limits, maxWireBytes: most })
    return unpacked.kind === 'failed' && most < limits.maxBytes
      ? failed('too-large', `unpacks to more than ${limits.maxRatio} times its size`)
      : unpacked
  } catch (error) {
    if (signal.aborted) throw error
    return failed('damaged', 'the packed answer is damaged or incomplete')
  } finally {
    unpacker.destroy()
  }
}

function unpackerFor(encoding: string, wire: Uint8Array): Transform | null {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'br':
      return createBrotliDecompress()
    case 'zstd':
      // RFC 9659: a window of 8 MB is what a receiver must take, and all that this one does.
      return createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: 23 } })
    case 'deflate':
      // Half of the servers mean zlib by it, as the standard says, the others bare deflate: the first byte tells.
      return ((wire[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw()
    default:
      return null
  }
}

function grown(bytes: Uint8Array<ArrayBuffer>, atLeast: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(bytes.byteLength * 2, atLeast))
  larger.set(bytes)
  return larger
}

function tooLarge(bytes: number): Body {
  return failed('too-large', `more than ${bytes >= 1_000_000 ? `${bytes / 1_000_000} MB` : `${bytes} bytes`}`)
}

function failed(reason: FeedFailure['reason'], detail: string): Body {
  return { kind: 'failed', failure: { reason, detail } }
}
