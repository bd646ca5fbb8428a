/** What is needed of a page's tree; the DOM's own types would bring a browser's whole world of globals. */
export type Page = {
  readonly body: PageElement
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}
type PageElement = {
  readonly id: string
  readonly textContent: string | null
  getAttribute(name: string): string | null
  matches(selector: string): boolean
  querySelectorAll(selector: string): Iterable<PageElement>
  remove(): void
}

/** Elements that hold no article, and words in a class or an id that say the same of any other. */
const neverArticle =
  'h1, script, style, noscript, template, iframe, form, button, svg, nav, aside, footer, dialog, figcaption, [hidden], [aria-hidden="true"]'
const furniture =
  /(?:^|[\s_-])(?:ad|ads|advert\w*|author-bio|banner|breadcrumbs?|caption|comments?|consent|cookies?|credits?|most-read|newsletter\w*|outbrain|promo\w*|recirc\w*|recommend\w*|related\w*|share\w*|sharing|sidebar|sign-?up|social\w*|sponsor\w*|subscri\w*|taboola|tags|toolbar|trending|widget)(?:$|[\s_-])/i
/** What has so large a share of the page's text is no furniture, whatever it is called. */
const mostShare = 0.4

/** Takes out of a page what stands around an article and in it without belonging to it. */
export function withoutFurniture(document: Page): void {
  for (const element of document.querySelectorAll(neverArticle)) element.remove()
  for (const list of document.querySelectorAll('ul, ol')) if (isListOfLinks(list)) list.remove()
  const whole = lengthOf(document.body)
  for (const element of document.querySelectorAll('[class], [id]')) {
    const called = `${element.getAttribute('class') ?? ''} ${element.id}`
    if (furniture.test(called) && !element.matches('html, body, main, article') && lengthOf(element) < whole * mostShare) element.remove()
  }
}

/** Headlines of other articles, with or without their teasers. */
function isListOfLinks(list: PageElement): boolean {
  const links = [...list.querySelectorAll('a')]
  return links.length >= 4 && links.reduce((sum, link) => sum + lengthOf(link), 0) > 0.4 * lengthOf(list)
}

/** Lines that point elsewhere or belong to a picture, where a line holds nothing else. */
const pointers = [
  /^(?:read|see|watch|listen|learn|find out)(?: also| more)\b.{0,120}$/i,
  /^(?:also|further) (?:read|on|reading)\b.{0,120}$/i,
  /^(?:related|more on this|more from|don['’]t miss|recommended)\b.{0,120}$/i,
  /^(?:advertisement|anzeige|publicité|publicidad|реклама|广告)$/i,
  /^(?:sign up|subscribe|follow us|join our|download our|click here|share this)\b.{0,160}$/i,
  /^(?:photo|photograph|picture|image|foto|bild|photo credit|image credit|file photo)\s?[:|].{0,160}$/i,
  /^(?:lesen sie (?:auch|mehr)|mehr zum thema|lire aussi|à lire|lea también|leer más|leggi anche|читайте также|阅读更多|相关阅读).{0,120}$/i,
  /^(?:©|\(c\)|copyright).{0,160}$/i,
]

export function withoutPointers(text: string): string {
  return text
    .split('\n\n')
    .filter((paragraph) => !pointers.some((pointer) => pointer.test(paragraph.trim())))
    .join('\n\n')
}

function lengthOf(element: PageElement): number {
  return element.textContent?.length ?? 0
}
