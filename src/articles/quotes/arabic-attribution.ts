import { placesIn } from '../gazetteer/places.ts'
import type { Quoted } from '../text/quote-marks.ts'

const verbs =
  '(?:قال|قالت|يقول|تقول|أضاف|أضافت|أكد|أكدت|صرح|صرحت|صرّح|أعلن|أعلنت|أوضح|أوضحت|ذكر|ذكرت|شدد|شددت|شدّد|اعتبر|اعتبرت|كتب|كتبت|حذر|حذرت|حذّر|أشار|أشارت|وصف|وصفت|تابع|تابعت|رأى|رأت|تعهد|تعهدت|دعا|دعت|لفت|لفتت|نفى|نفت|طالب|طالبت|انتقد|انتقدت|كشف|كشفت|بين|بيّن|ندد|نددت|أقر|أقرت|رفض|رفضت|أبدى|أبدت|علق|علّق|علقت|رد|ردّ|ردت|شرح|أعرب|أعربت)'
const words = '([^:؛،.,"«»“”\\n]{3,70}?)'
/** قال فلان إن … "…"  وأضاف فلان: «…»  وصفه فلان بأنه "…" */
const before = new RegExp(
  `(?:^|[\\s،.])[وف]?${verbs}(?:ه|ها|هم)?\\s+${words}(?:\\s*[:،,]|\\s+(?:إن|أن|ب[أا]ن(?:ه|ها)?|إنه|أنه|إنها|أنها|إلى|على|في|خلال)(?=\\s)|$)`,
  'u',
)
/** «…»، قال فلان في …; "and" begins what is said next. */
const after = new RegExp(
  `^\\s*[،,.]?\\s*(?:كما\\s+)?${verbs}\\s+${words}(?=\\s+(?:في|من|خلال|إن|أن|على|عن|أمام|بعد|قبل|عبر)\\s|\\s*[،,.:؛]|$)`,
  'u',
)
/** وأضاف: «…», وقال إن "…": a verb alone. */
const goingOn = new RegExp(
  `^[\\s،,.]*(?:كما\\s+)?[وف]?${verbs}(?:\\s+(?:أيضا|قائلا|قائلة))?\\s*(?:[:،,]|(?:إن|أن|بأن|إنه|أنه|إنها|أنها)(?:\\s|$))?\\s*$`,
  'u',
)
const office =
  /^(?:الرئيس|رئيس|رئيسة|وزير|وزيرة|المتحدث|المتحدثة|الناطق|الأمين|المستشار|المستشارة|الملك|الأمير|السفير|المبعوث|النائب|القائد|قائد|مدير|المدير|عضو|مسؤول|زعيم|المرشد)(?=\s)/u
const windowLength = 220

/**
 * Who says an Arabic quotation, by the verb of speech before or behind it, and what they are; undefined where no verb has a
 * speaker. The name is a first and a last name behind the last word with an article, else one that the gazetteer knows.
 */
export function arabicAttribution(
  text: string,
  quotation: Quoted,
): { readonly phrase: string; readonly name: string | null; readonly role: string | null } | undefined {
  const lead =
    text
      .slice(Math.max(0, quotation.outerStart - windowLength), quotation.outerStart)
      .split(/[\n.؟!]/)
      .at(-1) ?? ''
  const tail = text.slice(quotation.outerEnd, quotation.outerEnd + windowLength).split('\n')[0] ?? ''
  const own = lead.slice(Math.max(...['"', '”', '»'].map((mark) => lead.lastIndexOf(mark))) + 1)
  const phrase = ((before.exec(own) ?? after.exec(tail) ?? before.exec(lead))?.[1] ?? '').trim()
  if (phrase === '') return undefined
  const name = nameIn(phrase)
  const role = name === null ? '' : phrase.slice(0, phrase.indexOf(name)).trim()
  return { phrase, name, role: office.test(`${role} `) ? role : null }
}

/** Whether what stands between two quotations says that whoever spoke goes on. */
export function arabicGoesOn(between: string): boolean {
  return goingOn.test(between)
}

/** A body, which has nobody's name. */
const body = /^(?:وزارة|حكومة|شركة|هيئة|منظمة|وكالة|لجنة|مجلس|الحكومة|الوزارة|الشركة|الجيش|الشرطة)(?=\s|$)/u
/** Pieces of first names that have the article: "حسام الدين". */
const ofNames = /^(?:الدين|الله|الرحمن|الرحيم|العزيز|السلام|الرزاق|الكريم|الحميد|القادر|الناصر)$/u

function nameIn(phrase: string): string | null {
  if (body.test(phrase)) return null
  const parts = phrase.split(/\s+/)
  const rest = parts.slice(parts.findLastIndex((part) => /^(?:ال|لل|بال|وال)/.test(part) && !ofNames.test(part)) + 1).join(' ')
  if (/^\S+(?: \S+){1,3}$/.test(rest) && !office.test(rest)) return rest
  const own = withArticle(phrase)
  if (own !== null) return own
  const known = placesIn(phrase, 'ar').findLast(({ as, text }) => as === 'person' && !office.test(text))
  return known?.text ?? null
}

/** "رئيس بلدية بنغازي عبد السلام الورفلي": behind an office, a first name and a family name with the article. */
function withArticle(phrase: string): string | null {
  const parts = phrase.replace(/(عبد|أبو|ابو|بن|آل) /gu, '$1_').split(/\s+/)
  const [first = '', last = ''] = parts.slice(-2)
  const isName = /^ال\p{L}{3,}/u.test(last) && !/^(?:ال|ب|لل)/u.test(first) && !office.test(`${first} `) && parts.length > 2
  return isName && office.test(phrase) ? `${first} ${last}`.replaceAll('_', ' ') : null
}
