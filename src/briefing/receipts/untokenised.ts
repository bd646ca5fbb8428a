/**
 * English text as newspapers print it, from text as treebanks and models write it: "-lrb- cnn -rrb- it ca n't wait , `` he '' said . next"
 * is "(cnn) it can't wait, “he” said.\nnext". Where no capital tells, a sentence's end becomes a line break. Other text as it is.
 *
 * @see Penn Treebank tokenization (1999); the dumps of CNN/DailyMail and their models' summaries are written by it.
 */
export function untokenised(text: string, language: string): string {
  if (language !== 'en') return text
  const hasCapitals = /\p{Lu}/u.test(text)
  const isApart = signs.some((sign) => text.includes(sign)) && apart.test(text)
  if (hasCapitals && !isApart) return text
  const joined = isApart ? rejoined(text, hasCapitals ? ' ' : '\n') : text
  return hasCapitals ? joined : joined.replace(endOfSentence, '$1\n')
}

/** Of text with its marks apart some are found at once, and most other text has none. */
const signs = [' .', ' ,', " 's", ' ’s', " n't", ' n’t', '``', "''", '-lrb-', '-LRB-', ' @-@ ', ' : ', ' ?', ' !', '$ ', '£ ', ' %']

/** A mark that stands apart from its word. */
const apart =
  /\S [.,;:!?%](?=\s|$)| ['’](?:s|re|ve|ll|d|m)(?![\p{L}])| n['’]t(?!\p{L})|-[lr][rs]b-|``|''|(?:^|\s)["“]\s[^"“”\n]{0,700}\s["”]|[$£€] \d|\d - \d| @-@ /iu

const brackets: Readonly<Record<string, string>> = { l: '(', r: ')' }

function rejoined(text: string, behindStop: string): string {
  return text
    .replace(/-([lr])[rs]b-/gi, (_, side: string) => brackets[side.toLowerCase()] ?? '')
    .replace(/``\s?/g, '“')
    .replace(/\s?''/g, '”')
    .replace(/(^|\s)["“]\s([^"“”\n]{0,700}?)\s["”](?=\s|$)/g, '$1“$2”')
    .replace(/ ([.!?]) (?=[^\s.!?,;:"”')])/g, `$1${behindStop}`)
    .replace(/ (?=[.,;:!?%)”](?:[\s.,;:!?)”]|$))/g, '')
    .replace(/([(“$£€]) (?=\S)/g, '$1')
    .replace(/ (?=(?:['’](?:s|re|ve|ll|d|m)|n['’]t)(?!\p{L}))/giu, '')
    .replace(/(?<=[$£€]\d[\d.,]*) (?=(?:k|m|bn|tn)\b)/g, '')
    .replace(/(\d) - (?=\d)/g, '$1-')
    .replaceAll(' @-@ ', '-')
}

/** Without capitals a full stop behind a long word, or one that stood apart, ends a sentence; "sept." and "u.s." do not. */
const endOfSentence =
  /(?<!\b(?:sept|capt|prof|reps|sens|gens|govs|corp|dept|messrs|supt|revs))((?<=[\p{L}\d)”%]{4})[.!?]”?) (?=[\p{Ll}“("])/gu
