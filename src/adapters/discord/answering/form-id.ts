/**
 * What a form is called while it stands on somebody's screen: all that must be known when it is sent, so that it works after a
 * restart. It fits 100 characters.
 *
 * @param name See `actionName`.
 * @param server See `componentId`.
 */
export function formId(name: string, seen: number | null, server: string | null): string {
  return `form:${name}:${seen ?? ''}:${server ?? ''}`
}

/** Undefined where it is no form of ours. */
export function readFormId(
  id: string,
): { readonly name: string; readonly seen: number | null; readonly server: string | null } | undefined {
  const [, name, seen, server] = /^form:([\w.-]+):(\d*):(\d*)$/.exec(id) ?? []
  if (name === undefined) return undefined
  return { name, seen: seen ? Number(seen) : null, server: server || null }
}
