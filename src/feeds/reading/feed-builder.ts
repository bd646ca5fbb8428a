import { endsOpenText, type Field, feedField, itemField, mediaField } from './feed-fields.ts'
import { type Family, familyAndName, innerScope, type Scope, undeclared } from './namespaces.ts'
import { type Attributes, attribute, type FieldWriter, fieldWriter } from './write-field.ts'

export type FeedRoot = 'rss' | 'rdf' | 'atom'

/** Elements of one item, or of the feed itself, that are kept; real ones have some thirty. */
const mostFields = 500

/** Builds a feed anew from what a tokenizer finds in it. */
export type FeedBuilder = {
  /** @returns How deep the element is nested. */
  open(written: string, attributes: Attributes): number
  close(written: string): void
  text(value: string): void
  /**
   * Ends what is still open. What was being read when the text ended is dropped; its item stays if it has a title.
   *
   * @returns Whether the text broke off inside an item.
   */
  finish(): boolean
  /** Null where no feed's root was met. */
  root(): FeedRoot | null
  /** The feed's own elements and its items as XML, and how many items were met. */
  parts(): { readonly channel: string; readonly items: string; readonly seen: number }
}

/** Keeps where in the feed the tokenizer is. Elements that end early (an item inside an item) leave their frame on the stack, dead. */
export function feedBuilder(base: string, mostItems: number): FeedBuilder {
  const stack: { readonly element: Element; readonly outer: Scope }[] = []
  const channel: string[] = []
  const items: string[] = []
  let scope: Scope = { families: undeclared, base }
  let root: FeedRoot | null = null
  let item: Item | null = null
  let field: FieldWriter | null = null
  let seen = 0

  function open(written: string, attributes: Attributes): number {
    const outer = scope
    scope = innerScope(scope, attributes)
    stack.push({ element: elementFor(written, attributes), outer })
    return stack.length
  }

  function elementFor(written: string, attributes: Attributes): Element {
    const [family, name] = familyAndName(written, scope)
    if (root === null) return rootElement(family, name, attributes)
    if (family === 'core' && (name === 'item' || name === 'entry')) return startItem(attributes)
    if (field?.endsAt(family, name)) finishField()
    if (field) {
      field.open(written, name, attributes)
      return { kind: 'inner', field }
    }
    if (family === 'core' && name === 'channel') return { kind: 'channel' }
    return fieldElement(family, name, attributes)
  }

  function rootElement(family: Family, name: string, attributes: Attributes): Element {
    root = rootOf(family, name)
    if (root === 'atom' && attributes['xml:lang']) channel.push(`<language>${attribute(attributes['xml:lang'])}</language>`)
    return { kind: root === 'atom' || name === 'channel' ? 'channel' : 'other' }
  }

  function startItem(attributes: Attributes): Element {
    finishItem()
    seen += 1
    if (seen > mostItems) return { kind: 'other' }
    item = { fields: [], titled: false }
    const about = attributes['rdf:about']
    if (about) item.fields.push(`<guid isPermaLink="true">${attribute(about)}</guid>`)
    return { kind: 'item', item }
  }

  function fieldElement(family: Family, name: string, attributes: Attributes): Element {
    const inside = stack.findLast(({ element }) => element.kind !== 'field' && element.kind !== 'inner')?.element.kind
    if (inside === 'item' && family === 'media' && name === 'group') return { kind: 'media' }
    const known = fieldIn(inside, family, name)
    if (!known || (item?.fields ?? channel).length >= mostFields) return { kind: 'other' }
    const strict = root === 'atom' ? 'atom' : 'rss'
    field = fieldWriter(known, { attributes, family, strict, base: scope.base === base ? null : scope.base, endsOpenText })
    return { kind: 'field', field }
  }

  function fieldIn(inside: Element['kind'] | undefined, family: Family, name: string): Field | undefined {
    if (inside === 'channel') return feedField(family, name)
    if (item === null) return undefined
    return inside === 'item' ? itemField(family, name) : inside === 'media' ? mediaField(family, name) : undefined
  }

  function close(name: string): void {
    const frame = stack.pop()
    if (!frame) return
    scope = frame.outer
    const { element } = frame
    if (element.kind === 'field' && element.field === field) finishField()
    else if (element.kind === 'item' && element.item === item) finishItem()
    else if (element.kind === 'inner' && element.field === field) field.close(name)
  }

  function finishField(): void {
    if (!field) return
    const xml = field.finish()
    if (item) item.titled ||= field.as === 'title'
    if (xml !== null) (item?.fields ?? channel).push(xml)
    field = null
  }

  function finishItem(): void {
    finishField()
    if (!item) return
    const name = root === 'atom' ? 'entry' : 'item'
    items.push(`<${name}>${filled(item.fields)}</${name}>`)
    item = null
  }

  function finish(): boolean {
    const cutOff = item !== null
    field = null
    if (item?.titled) finishItem()
    item = null
    return cutOff
  }

  return {
    open,
    close,
    text: (value) => field?.text(value),
    finish,
    root: () => root,
    parts: () => ({ channel: filled(channel), items: items.join(''), seen }),
  }
}

type Item = { readonly fields: string[]; titled: boolean }
type Element =
  | { readonly kind: 'channel' | 'media' | 'other' }
  | { readonly kind: 'item'; readonly item: Item }
  | { readonly kind: 'field' | 'inner'; readonly field: FieldWriter }

/** An empty element is read as '', and a string's `link` is a method: there must be something in it. */
function filled(fields: readonly string[]): string {
  return fields.length === 0 ? '<title/>' : fields.join('')
}

function rootOf(family: Family, name: string): FeedRoot | null {
  if (name === 'rdf' && (family === 'rdf' || family === 'core')) return 'rdf'
  if (family !== 'core') return null
  if (name === 'rss' || name === 'channel') return 'rss'
  return name === 'feed' ? 'atom' : null
}
