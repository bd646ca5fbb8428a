import type { Step } from '../../../app/sending/outbox.ts'

/** A step as text; pictures are kept with it. */
export function stepJson(step: Step): string {
  // A Buffer would turn itself into a list of numbers before anybody is asked.
  return JSON.stringify(step, function (this: unknown, key: string, value: unknown) {
    const own = this instanceof Object ? Reflect.get(this, key) : value
    return own instanceof Uint8Array ? { [pictureKey]: Buffer.from(own).toString('base64') } : value
  })
}

/** A step that `stepJson` wrote. */
export function stepFromJson(json: string): Step {
  return JSON.parse(json, (_, value: unknown) => picture(value) ?? value)
}

const pictureKey = 'png as base64'

function picture(value: unknown): Uint8Array | undefined {
  if (!(value instanceof Object)) return undefined
  const text: unknown = Reflect.get(value, pictureKey)
  return typeof text === 'string' ? new Uint8Array(Buffer.from(text, 'base64')) : undefined
}
