/** Forgets of what is remembered, in the order in which it was added, all but the latest `most`. */
export function forgetOldest<key>(remembered: Map<key, unknown> | Set<key>, most: number): void {
  for (const key of remembered.keys()) {
    if (remembered.size <= most) return
    remembered.delete(key)
  }
}
