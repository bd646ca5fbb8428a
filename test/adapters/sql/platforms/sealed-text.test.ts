import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sealingKey, sealingWith } from '../../../../src/adapters/sql/platforms/sealed-text.ts'

const key = sealingKey(randomBytes(32))
const other = sealingKey(randomBytes(32))
const { seal, open } = sealingWith(key)

describe('a sealed text', () => {
  it('opens again, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, belongsTo) => {
        expect(open(seal(text, belongsTo), belongsTo)).toEqual({ kind: 'opened', text })
      }),
    )
  })

  it('shows nothing of what it says, and looks different each time', () => {
    const sealed = seal('xoxb-secret', 'T1')
    expect(sealed).toMatch(/^v1\.[0-9a-f]{8}\.[\w-]+$/)
    expect(Buffer.from(sealed.split('.')[2] ?? '', 'base64url').toString('latin1')).not.toContain('xoxb')
    expect(seal('xoxb-secret', 'T1')).not.toBe(sealed)
  })

  it('does not open for another owner', () => {
    expect(open(seal('xoxb-secret', 'T1'), 'T2')).toEqual({ kind: 'closed', reason: 'damaged' })
  })

  it('does not open where one bit of it was changed', () => {
    const sealed = seal('xoxb-secret', 'T1')
    const [version, id, body = ''] = sealed.split('.')
    for (const [at] of Buffer.from(body, 'base64url').entries()) {
      const bytes = Buffer.from(body, 'base64url')
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
      const changed = `${version}.${id}.${bytes.toString('base64url')}`
      expect(open(changed, 'T1'), `byte ${at}`).toEqual({ kind: 'closed', reason: 'damaged' })
    }
  })

  it('says that its key is missing, and opens where an older key is kept', () => {
    const sealed = seal('xoxb-secret', 'T1')
    expect(sealingWith(other).open(sealed, 'T1')).toEqual({ kind: 'closed', reason: 'unknown-key' })
    expect(sealingWith(other, [key]).open(sealed, 'T1')).toEqual({ kind: 'opened', text: 'xoxb-secret' })
    expect(sealingWith(other, [key]).seal('x', 'T1')).toContain(`v1.${other.id}.`)
  })

  it.each(['', 'xoxb-secret', `v1.${key.id}.`, `v1.${key.id}.AAAA`, `v2.${key.id}.AAAA`])('%j was never one', (text) => {
    expect(open(text, 'T1')).toEqual({ kind: 'closed', reason: 'damaged' })
  })
})

it.each([0, 16, 31, 33])('a key of %i bytes is refused', (length) => {
  expect(() => sealingKey(randomBytes(length))).toThrow('32 bytes')
})
