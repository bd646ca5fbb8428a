import { Parser } from 'htmlparser2'

/** A form as a browser would send it untouched. */
export type ReadForm = { readonly address: string; readonly values: Readonly<Record<string, string>> }

/** The form within the element of an id. */
export function formIn(html: string, id: string): ReadForm {
  const values: Record<string, string> = {}
  let address: string | undefined
  let field: string | undefined
  let open = ''
  let depth = 0
  const parser = new Parser({
    onopentag(name, given) {
      if (given.id === id || depth > 0) depth += isVoid(name) ? 0 : 1
      if (depth === 0) return
      if (name === 'form') address ??= given.action
      if (name === 'input' && given.type !== 'file') values[given.name ?? ''] = given.value ?? ''
      if (name === 'select' || name === 'textarea') field = given.name
      if (name === 'select' || name === 'textarea') values[field ?? ''] = ''
      if (name === 'option' && given.selected !== undefined) values[field ?? ''] = given.value ?? ''
    },
    ontext(text) {
      if (depth > 0 && field !== undefined && open === 'textarea') values[field] = `${values[field] ?? ''}${text}`
    },
    onclosetag(name) {
      if (depth > 0 && !isVoid(name)) depth -= 1
    },
    onopentagname(name) {
      open = name
    },
  })
  parser.end(html)
  if (address === undefined) throw new Error(`there is no form in #${id}`)
  return { address, values }
}

/** What is sent for the button or the entry of a menu that is called so. */
export function pressable(html: string, label: string): string {
  let value: string | undefined
  let found: string | undefined
  const parser = new Parser({
    onopentag(name, given) {
      value = name === 'button' || name === 'option' ? given.value : undefined
    },
    ontext(text) {
      if (value !== undefined && text.trim() === label) found ??= value
    },
  })
  parser.end(html)
  if (found === undefined) throw new Error(`nothing on the page is called ${label}`)
  return found
}

function isVoid(name: string): boolean {
  return name === 'input' || name === 'br' || name === 'img'
}
