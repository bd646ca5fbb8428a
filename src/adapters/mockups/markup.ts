/** A piece of a page whose text is already escaped. */
export type Markup = { readonly html: string }
type Part = string | number | Markup | readonly Markup[]

/** Template tag: everything put in is escaped, unless it is markup itself. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { html: strings.map((string, index) => string + shown(parts[index] ?? '')).join('') }
}

export function joined(parts: readonly Markup[]): Markup {
  return { html: parts.map(({ html }) => html).join('') }
}

function shown(part: Part): string {
  if (typeof part === 'object') return 'html' in part ? part.html : joined(part).html
  return String(part).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
