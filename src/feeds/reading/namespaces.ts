import { longestAddress } from '../addresses.ts'

/** The vocabulary that an element's name is from; 'core' is RSS, RDF's RSS 1.0 and Atom alike. */
export type Family = 'core' | 'content' | 'dc' | 'dcterms' | 'rdf' | 'sy' | 'xhtml' | 'feedburner' | 'media' | 'other'

/** Namespaces that are in force at one place of a document, and the base of its relative addresses. */
export type Scope = {
  /** Prefix ('' for none) → family. */
  readonly families: ReadonlyMap<string, Family>
  readonly base: string
}

/** Substrings of namespace addresses; feeds write them with and without "www.", final slash, https and version. */
const familyByAddress: readonly (readonly [address: string, family: Family])[] = [
  ['w3.org/2005/atom', 'core'],
  ['purl.org/atom/ns', 'core'],
  ['rss/1.0/modules/content', 'content'],
  ['rss/1.0/modules/syndication', 'sy'],
  ['rss/1.0/modules', 'other'],
  ['purl.org/rss/1.0', 'core'],
  ['my.netscape.com/rdf/simple', 'core'],
  ['backend.userland.com/rss', 'core'],
  ['blogs.law.harvard.edu/tech/rss', 'core'],
  ['purl.org/dc/elements', 'dc'],
  ['purl.org/dc/terms', 'dcterms'],
  ['22-rdf-syntax-ns', 'rdf'],
  ['w3.org/1999/xhtml', 'xhtml'],
  ['rssnamespace.org/feedburner', 'feedburner'],
  ['search.yahoo.com/mrss', 'media'],
]

/** What prefixes mean in feeds that forget to declare them. */
export const undeclared: ReadonlyMap<string, Family> = new Map<string, Family>([
  ['', 'core'],
  ['rss', 'core'],
  ['atom', 'core'],
  ['a10', 'core'],
  ['content', 'content'],
  ['dc', 'dc'],
  ['dcterms', 'dcterms'],
  ['rdf', 'rdf'],
  ['sy', 'sy'],
  ['xhtml', 'xhtml'],
  ['feedburner', 'feedburner'],
  ['media', 'media'],
])

/** Attributes of one element that are looked at: feeds declare up to some twenty namespaces on their root. */
const mostAttributes = 200

/** The scope inside an element with these attributes. */
export function innerScope(scope: Scope, attributes: Readonly<Record<string, string>>): Scope {
  const declared: [string, Family][] = []
  let base = scope.base
  for (const [name, value] of Object.entries(attributes).slice(0, mostAttributes)) {
    if (name === 'xml:base') base = resolvedBase(value, base)
    else if (name === 'xmlns') declared.push(['', familyOf(value, true)])
    else if (name.startsWith('xmlns:')) declared.push([name.slice('xmlns:'.length), familyOf(value, false)])
  }
  if (declared.length === 0) return base === scope.base ? scope : { ...scope, base }
  return { families: new Map([...scope.families, ...declared]), base }
}

/** A name as the document writes it → its family and local name in lower case. */
export function familyAndName(written: string, scope: Scope): readonly [Family, string] {
  const colon = written.indexOf(':')
  const family = scope.families.get(colon === -1 ? '' : written.slice(0, colon)) ?? 'other'
  return [family, written.slice(colon + 1).toLowerCase()]
}

/** A default namespace that nobody knows is taken for the feed's own words; a prefixed one is not. */
function familyOf(address: string, isDefault: boolean): Family {
  const lower = address.toLowerCase()
  return familyByAddress.find(([part]) => lower.includes(part))?.[1] ?? (isDefault ? 'core' : 'other')
}

function resolvedBase(written: string, base: string): string {
  // Bases in bases would grow without end, and none of what they lead to would be followed.
  if (written.length + base.length > longestAddress) return base
  return URL.canParse(written.trim(), base) ? new URL(written.trim(), base).href : base
}
