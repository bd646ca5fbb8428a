import { html, raw } from 'hono/html'

/** Escaped markup. Text becomes markup only through {@link markup}, which escapes it. */
export type Markup = ReturnType<typeof raw>

/** Hono's `html` for values that are there already: text is escaped, markup kept, null and false left out. */
export function markup(strings: TemplateStringsArray, ...values: readonly unknown[]): Markup {
  const made = html(strings, ...values)
  if (made instanceof Promise) throw new TypeError('web: a promise was put into markup')
  return made
}

/** Our own markup as it is: for the stylesheet. Never for text of a feed. */
export function trusted(ours: string): Markup {
  return raw(ours)
}
