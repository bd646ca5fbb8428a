import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import type { Opened, Sealing } from '../../../app/sealing.ts'

/** 32 bytes that seal secrets at rest, and a name for them that tells nothing about them. */
export type SealingKey = { readonly id: string; readonly bytes: Uint8Array }

const keyLength = 32
/** NIST SP 800-38D: 96 bits of chance for each, and 128 of proof. A key may so seal 2^32 texts. */
const nonceLength = 12
const tagLength = 16
const form = /^v1\.([0-9a-f]{8})\.([\w-]+)$/

/** @throws {RangeError} Where the key has not exactly 32 bytes. */
export function sealingKey(bytes: Uint8Array): SealingKey {
  if (bytes.byteLength !== keyLength) throw new RangeError(`sealing: a key has ${keyLength} bytes, not ${bytes.byteLength}`)
  return { id: createHash('sha256').update('attache sealing key id').update(bytes).digest('hex').slice(0, 8), bytes }
}

/**
 * AES-256-GCM under the first key; the others only open what was sealed before the key was changed.
 *
 * @see docs/decisions/014-sealed-tokens.md
 */
export function sealingWith(key: SealingKey, older: readonly SealingKey[] = []): Sealing {
  const keys = new Map([...older, key].map((one) => [one.id, one]))
  return {
    seal: (text, belongsTo) => `v1.${key.id}.${encrypted(text, belongsTo, key).toString('base64url')}`,
    open(sealed, belongsTo) {
      const [, id, body] = form.exec(sealed) ?? []
      if (id === undefined || body === undefined) return { kind: 'closed', reason: 'damaged' }
      const used = keys.get(id)
      return used ? decrypted(Buffer.from(body, 'base64url'), belongsTo, used) : { kind: 'closed', reason: 'unknown-key' }
    },
  }
}

function encrypted(text: string, belongsTo: string, key: SealingKey): Buffer {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce)
  cipher.setAAD(bound(belongsTo, key))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

function decrypted(sealed: Buffer, belongsTo: string, key: SealingKey): Opened {
  if (sealed.byteLength < nonceLength + tagLength) return { kind: 'closed', reason: 'damaged' }
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, sealed.subarray(0, nonceLength), { authTagLength: tagLength })
  decipher.setAAD(bound(belongsTo, key))
  decipher.setAuthTag(sealed.subarray(nonceLength, nonceLength + tagLength))
  try {
    const body = Buffer.concat([decipher.update(sealed.subarray(nonceLength + tagLength)), decipher.final()])
    return { kind: 'opened', text: body.toString('utf8') }
  } catch {
    return { kind: 'closed', reason: 'damaged' }
  }
}

function bound(belongsTo: string, { id }: SealingKey): Buffer {
  return Buffer.from(`v1 ${id} ${belongsTo}`)
}
