/**
 * What a button, a menu or a menu's entry is called within its message: the key of its action, and its place, because one message
 * may offer the same action twice and Discord wants different names. It fits 100 characters, and means the same after a restart.
 *
 * @param key See `actionKey`.
 * @param place From 0, its own within the message.
 */
export function componentId(key: string, place: number): string {
  return `${key}:${place}`
}

/** The key of a pressed button or a chosen entry. */
export function keyIn(id: string): string {
  return id.split(':')[0] ?? ''
}
