/** Reads JSON that this store wrote from a value of the same type. */
export function fromJson<value>(json: string): value {
  return JSON.parse(json)
}
