import type { Article } from '../articles/article.ts'
import { quotedIn } from '../articles/text/quote-marks.ts'
import { firstNames } from '../articles/words/first-names.ts'

/** What an article is besides a report. */
export type ArticleKind =
  | 'report'
  | 'opinion'
  | 'letters'
  | 'live'
  | 'quiz'
  | 'horoscope'
  | 'audio'
  | 'video'
  | 'gallery'
  | 'obituary'
  | 'review'
  | 'recipe'
  | 'advertising'
  | 'cartoon'
  | 'programme'
  | 'digest'
  | 'guide'

/** What is looked at to tell what an article is. */
type Seen = Pick<Article, 'url' | 'title' | 'text' | 'language'>

/** What its address, its title and its beginning say an article is; 'report' where they say nothing. */
export function kindOf({ url, title, text, language }: Seen): ArticleKind {
  const path = pathOf(url)
  const sign = SIGNS.find((one) => one.path?.test(path) || one.title?.test(title))
  if (sign !== undefined) return sign.kind
  const isOpinion = isByColumnist(title) || isByColumnist(text) || labelled.test(text) || (language === 'en' && isInPerson(text))
  return isOpinion ? 'opinion' : 'report'
}

/** "OPINION: Labour leads …" as an article's first words. */
const labelled = /^(?:COMMENT|OPINION|ANALYSIS|EDITORIAL|COLUMN)\b/u

/** "ANN LEE: The port must pay", and not "NEW DELHI: The port reopens" nor "OIL PRICES: Brent falls". */
function isByColumnist(words: string): boolean {
  const [, first] = /^(\p{Lu}[\p{Lu}'’-]+)(?: \p{Lu}[\p{Lu}.'’-]+){1,2}: \p{Lu}/u.exec(words) ?? []
  return first !== undefined && firstNames.has(first.toLowerCase())
}

/** "In November 2016, I wrote an open letter …", outside quotations in the first paragraph: whoever writes it argues, or tells of themselves. */
function isInPerson(text: string): boolean {
  const [beginning = ''] = text.slice(0, beginningLength).split('\n', 1)
  if (!/\bI\b/.test(beginning)) return false
  const own = quotedIn(beginning).reduceRight(
    (rest, { outerStart, outerEnd }) => rest.slice(0, outerStart) + rest.slice(outerEnd),
    beginning,
  )
  return inPerson.test(own)
}

/** UTF-16 units. */
const beginningLength = 600
/** Behind a small word, a mark or a day: "World War I began" is nobody's voice. */
const inPerson = /(?:^|[.!?…,;—–]\s?|(?<!\p{L})\p{Ll}+\s|day\s)I(?:['’]\p{Ll}+)?\s\p{Ll}/u

/** Whether an article may lead a story: a report may, and so may what follows an event as it happens. */
export function isTellable(article: Seen): boolean {
  return TOLD.has(kindOf(article))
}

/** Whether an article tells of no event, or of many, and so belongs with no other: a quiz, a cartoon, a round-up. */
export function standsAlone(article: Seen): boolean {
  return ALONE.has(kindOf(article))
}

/** Whether its address stands in a part for leisure (travel, fashion, the stage): seldom an event that others report. */
export function isLeisure({ url }: Pick<Article, 'url'>): boolean {
  return LEISURE.test(pathOf(url))
}

/** Whole parts of the path, in five languages; the BBC puts a number behind. */
const LEISURE =
  /\/(lifestyle|life-style|life-and-style|lifeandstyle|style|stil|estilo|fashion|mode|moda|beauty|femail|parenting|dating|relationships|celebrity|celebrities|(tv)?showbiz|people|gente|entertainment(-arts)?(-\d+)?|unterhaltung|spettacoli|arts|culture|kultur|cultura|music|musik|movies|film|tv-and-radio|television|theat(er|re)|travel|reisen?|voyages?|viajes|viaggi|food|dining|cuisine|cucina|gastronom(y|ie|ia)|homes|real-estate|property|gardening)\//

const ALONE: ReadonlySet<ArticleKind> = new Set([
  'letters',
  'quiz',
  'horoscope',
  'recipe',
  'advertising',
  'cartoon',
  'programme',
  'digest',
  'guide',
])

const TOLD: ReadonlySet<ArticleKind> = new Set(['report', 'live', 'video', 'gallery', 'obituary'])

/** Conservative: a sign counts only as a whole part of the path, or at the start or end of the title. First found decides. */
const SIGNS: readonly { readonly kind: ArticleKind; readonly path?: RegExp; readonly title?: RegExp }[] = [
  {
    kind: 'letters',
    path: /\/(letters(-to-the-editor)?|leserbriefe|cartas-al-director|courrier-des-lecteurs)\//,
    title: /^(letters?( to the editor)?|leserbriefe?|cartas al director|courrier des lecteurs|readers write)\s*(?:[:|–—]|-\s)/i,
  },
  {
    kind: 'opinion',
    path: /\/(opinions?|commentisfree|editorials?|op-?eds?|columns?|columnists|blogs?|debate|views|meinung|kommentare?|kolumnen?|opinioni|commenti|opiniones|tribunas?|tribunes?|editos?|idees|analisis-opinion|mneniya?|dumka)\//,
    title:
      /^(opinion|op-?ed|editorial|column|commentary|comment|analysis|perspective|kommentar|meinung|kolumne|leitartikel|tribune|édito|editorial|opinión|columna|commento|l['’]analisi|analyse|мнение|колонка|думка|رأي|社论|社評|评论|社説|コラム)\s*(?:[:|–—]|-\s)|\|\s*(opinion|meinung|tribune|opinión|commento)$/iu,
  },
  {
    kind: 'cartoon',
    path: /\/(cartoons?|karikaturen?)\//,
    title: /\bbest of cartoons\b|^(the )?(latest )?(illustrations|cartoons?) (from|by) /i,
  },
  {
    kind: 'programme',
    path: /\/program(?:me)?s?\/(?!.*\/audio\/)/,
    title:
      /^live ?stream\s*[:|–—]|\blive ?stream\s*\||\bfull (episode|programme|bulletin)\b|\(\d{1,2} \p{L}+ 20\d\d\)$|^(tagesschau|heute journal|le journal de \d)/iu,
  },
  {
    kind: 'digest',
    path: /\/(newsletters?|morning-briefing|evening-briefing|the-papers)\//,
    title:
      /^(the papers|newsletter)\s*(?:[:|–—]|-\s)|^(morning briefing|evening briefing|daily briefing|the briefing|news briefing|the week in|from the archives?|this day in history|today in history|revue de presse|presseschau|rassegna stampa)\b|\btop stories (of|on|from|this)\b|\bwhat happened (today|in [^:]{2,30} on \d{1,2})\b|\byour \p{L}+ briefing$|^today on \p{L}[^:]{1,30}: /iu,
  },
  {
    kind: 'quiz',
    path: /\/(quiz(zes)?|crosswords?|puzzles?|sudoku|wordle|kreuzwortraetsel)\//,
    title:
      /\b(weekly |news |daily |sports? |super ?)quiz\b|^(quiz|crossword|wordle|sudoku|rätsel)(\s*([:|–—#\d]|-\s)|\s+(of|today)\b|$)|\bcrossword (answers|clue)/iu,
  },
  {
    kind: 'horoscope',
    path: /\/(horoscopes?|horoskope?|horoscopos?|oroscopo|astrology)\//,
    title: /^(horoscopes?|horoskop|horóscopo|oroscopo|гороскоп|your (daily|weekly) horoscope)\b/iu,
  },
  {
    kind: 'audio',
    path: /\/(podcasts?|audio|listen)\//,
    title: /^(podcast|listen|audio)\s*(?:[:|–—]|-\s)|(?:[|–—]|\s-)\s*podcast$|\(podcast\)$/i,
  },
  {
    kind: 'gallery',
    path: /\/(gallery|galleries|photos|picture-gallery|bildergalerien?|fotostrecken?|diaporamas?|fotogalerias?|fotogallery|in-pictures)\//,
    title:
      /^(photos|pictures|gallery|in pictures|fotostrecke|fotos|en images|fotogalería|le foto|фото)\s*(?:[:|–—]|-\s)|\b(the week|news|day) in pictures\b/iu,
  },
  {
    kind: 'advertising',
    path: /^\/deals\/|\/(sponsored|advertorial|partner-content|paid-content|coupons?|shopping|brandvoice|promotion)\//,
  },
  {
    kind: 'recipe',
    path: /\/(recipes?|rezepte?|recettes?|recetas|ricette)\//,
    title: /^(recipe|rezept|recette|receta|ricetta)\s*(?:[:|–—]|-\s)/i,
  },
  {
    kind: 'review',
    path: /\/(reviews?|kritik|critiques)\//,
    title: /^(review|film review|book review|kritik|critique)\s*(?:[:|–—]|-\s)|(?:[|–—]|\s-)\s*(?:\p{L}+ )?review$/iu,
  },
  {
    kind: 'obituary',
    path: /\/(obituar(y|ies)|nachrufe?|necrologies?|obituarios?)\//,
    title: /^(obituary|nachruf|nécrologie|obituario|некролог)\s*(?:[:|–—]|-\s)/iu,
  },
  {
    kind: 'live',
    path: /\/(live|liveblogs?|live-updates?|live-news|liveticker|ticker|en-direct|directo|diretta)\/|-live-(?:news-)?updates?\b|-liveblog\b/,
    title:
      /^(live|liveblog|live updates?|liveticker|en direct|direct|directo|diretta|онлайн)\s*(?:[:|–—]|-\s)|\b(live updates|as it happened|liveblog|liveticker)\b|^[^:]{2,40}\b(?:updates|live [^:]{2,20} updates|updates live): /iu,
  },
  {
    kind: 'video',
    path: /\/((short-)?videos?|watch|av)\//,
    title: /^(video|watch|watch live|vidéo|vídeo|видео|відео)\s*(?:[:|–—]|-\s)|(?:[|–—]|\s-)\s*video$/iu,
  },
  {
    // Advice and previews name many events and report none; a question that the reader asks ("When will I …?") is one too.
    kind: 'guide',
    title:
      /(^|[:,–—-] )(how to|what to (expect|know|watch|do)|where to|the best|(the )?top (ten|\d{1,2})) |\bto watch$|\b(games|matches|people|players|stars|teams|things) to (watch|know|see)\b|(^|: )[^;.]{1,40}\bexplained$|^explained:|\b(all|everything) you need to know\b|^what you need to know\b|\bquestions answered\b|\b(am|can|do|should|will) (i|you) [^:]*\?$|\bwhat are the (\p{L}+ )*rules\b/iu,
  },
]

function pathOf(url: string): string {
  const path = URL.parse(url)?.pathname.toLowerCase() ?? ''
  return `${path}/`
}
