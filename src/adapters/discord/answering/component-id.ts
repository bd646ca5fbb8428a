/**
 * What a button, a menu or a menu's entry is called within its message: the name of its action, and its place, because one message
 * may offer the same action twice and Discord wants different names. It fits 100 characters, and means the same after a restart.
 *
 * @param key See `actionName`.
 * @param place From 0, its own within the message.
 * @param server Id of the server whose news it is, where it stands in a direct message; null elsewhere, where the place tells.
 */
export function componentId(key: string, place: number, server: string | null = null): string {
  return server === null ? `${key}:${place}` : `${key}:${place}:${server}`
}

/** The name of the action of a pressed button or a chosen entry. */
export function keyIn(id: string): string {
  return id.split(':')[0] ?? ''
}

/** The server whose news a button in a direct message is; null where it is the person's own. The bot alone writes such names. */
export function serverIn(id: string): string | null {
  return id.split(':')[2] ?? null
}
