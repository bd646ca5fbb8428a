import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { plainText } from '../../articles/text/plain-text.ts'
import { reservesWords } from '../../feeds/reserved.ts'
import { pageTrouble } from './page-check.ts'
import { type Page, withoutFurniture, withoutPointers } from './page-furniture.ts'
import { failed, type PageReading } from './reading.ts'

/**
 * The article on a web page, as plain text. May take seconds for a hostile page: run it where it can be stopped.
 * Never throws for what a page holds.
 */
export function extractPage(html: string): PageReading {
  const trouble = pageTrouble(html)
  if (trouble !== null) return failed('too-large', trouble)
  const { document } = parseHTML(html)
  if (!document.documentElement || !document.body) return failed('empty', 'the page is empty')
  if (isReserved(document)) return { kind: 'read', text: '', reserved: true }
  withoutFurniture(document)
  const article = new Readability(document, { charThreshold: 250 }).parse()
  return { kind: 'read', text: withoutPointers(plainText(article?.content ?? '')), reserved: false }
}

/** The same as the headers say, for publishers who cannot set any; names in any case, and any number of times. */
function isReserved(document: Page): boolean {
  const metas = [...document.querySelectorAll('meta')]
  // Linkedom knows an attribute as it is written.
  const attribute = (meta: (typeof metas)[number], name: string) => meta.getAttribute(name) ?? meta.getAttribute(name.toUpperCase()) ?? ''
  const said = (name: string) =>
    metas.filter((meta) => attribute(meta, 'name').trim().toLowerCase() === name).map((meta) => attribute(meta, 'content'))
  return reservesWords({ tdm: said('tdm-reservation')[0] ?? '', robots: said('robots').join() })
}
