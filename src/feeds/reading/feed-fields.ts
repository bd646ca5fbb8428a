import type { Family } from './namespaces.ts'

/** How an element of a feed is read: as text that may hold markup, as plain text, or by its attributes. */
export type Field = { readonly kind: 'markup' | 'plain' | 'link' | 'person' | 'category'; readonly as: string }

/** Elements of an item by family and name in lower case → what they are called once tidied. */
const itemFields: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['core:title', { kind: 'markup', as: 'title' }],
  ['core:description', { kind: 'markup', as: 'html:summary' }],
  ['core:summary', { kind: 'markup', as: 'html:summary' }],
  ['core:content', { kind: 'markup', as: 'html:content' }],
  ['content:encoded', { kind: 'markup', as: 'html:content' }],
  ['xhtml:body', { kind: 'markup', as: 'html:content' }],
  ['xhtml:div', { kind: 'markup', as: 'html:content' }],
  ['core:link', { kind: 'link', as: 'link' }],
  ['feedburner:origlink', { kind: 'plain', as: 'origLink' }],
  ['core:guid', { kind: 'plain', as: 'guid' }],
  ['core:id', { kind: 'plain', as: 'guid' }],
  ['core:pubdate', { kind: 'plain', as: 'pubDate' }],
  ['core:published', { kind: 'plain', as: 'published' }],
  ['core:issued', { kind: 'plain', as: 'published' }],
  ['core:updated', { kind: 'plain', as: 'updated' }],
  ['core:modified', { kind: 'plain', as: 'updated' }],
  ['core:date', { kind: 'plain', as: 'dc:date' }],
  ['dc:date', { kind: 'plain', as: 'dc:date' }],
  ['dcterms:issued', { kind: 'plain', as: 'published' }],
  ['dcterms:created', { kind: 'plain', as: 'dc:date' }],
  ['core:created', { kind: 'plain', as: 'dc:date' }],
  ['dcterms:modified', { kind: 'plain', as: 'updated' }],
  ['core:author', { kind: 'person', as: 'author' }],
  ['dc:creator', { kind: 'person', as: 'author' }],
  ['core:category', { kind: 'category', as: 'category' }],
  ['dc:subject', { kind: 'category', as: 'category' }],
  ['dc:title', { kind: 'markup', as: 'title' }],
  ['dc:description', { kind: 'markup', as: 'html:summary' }],
])

const feedFields: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['core:title', { kind: 'markup', as: 'title' }],
  ['core:language', { kind: 'plain', as: 'language' }],
  ['dc:language', { kind: 'plain', as: 'language' }],
  ['core:ttl', { kind: 'plain', as: 'ttl' }],
  ['core:skiphours', { kind: 'plain', as: 'skipHours' }],
  ['core:skipdays', { kind: 'plain', as: 'skipDays' }],
  ['sy:updateperiod', { kind: 'plain', as: 'updatePeriod' }],
  ['sy:updatefrequency', { kind: 'plain', as: 'updateFrequency' }],
])

export function itemField(family: Family, name: string): Field | undefined {
  return itemFields.get(`${family}:${name}`)
}

/** Of a video, what it is about stands beside its pictures; elsewhere such a description is a picture's own. */
export function mediaField(family: Family, name: string): Field | undefined {
  return family === 'media' && name === 'description' ? { kind: 'plain', as: 'mediaText' } : undefined
}

export function feedField(family: Family, name: string): Field | undefined {
  return feedFields.get(`${family}:${name}`)
}

/** Elements that never stand inside text: where one begins, the text before it was left unclosed. */
export function endsOpenText(family: Family, name: string): boolean {
  return family === 'core' ? neverInText.has(name) : family === 'content' || family === 'dc' || family === 'dcterms'
}

const neverInText: ReadonlySet<string> = new Set([
  'guid',
  'pubdate',
  'link',
  'description',
  'published',
  'updated',
  'issued',
  'modified',
  'id',
])
