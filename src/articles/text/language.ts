import { languageByLetters } from './letter-groups.ts'

/** Text looked at, UTF-16 units: more does not change the answer. */
const lookedAt = 600
/** Letters below which a language that shares its script cannot be told; chosen so that two short words stay undetermined. */
const minLetters = 12

/** Scripts that one language of the news owns, tried in this order. Kana before Han: Japanese mixes both. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Kannada}/gu, 'kn'],
  [/\p{Script=Malayalam}/gu, 'ml'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Sinhala}/gu, 'si'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Myanmar}/gu, 'my'],
]

/**
 * The language of a text, as a BCP 47 primary subtag; 'und' where it is too short or too mixed to tell. A script
 * that one language owns answers by itself; the others are told by groups of letters.
 */
export function detectLanguage(text: string): string {
  const start = text.slice(0, lookedAt)
  const letters = start.match(/\p{L}/gu)?.length ?? 0
  return byScript(start, letters) ?? byLetters(start, letters) ?? byWords(start, letters)
}

function byScript(text: string, letters: number): string | undefined {
  if (!/[\u0370-\u03ff\u0530-\u05ff\u0900-\u1fff\u2e80-\ud7ff\uf900-\ufaff]/.test(text)) return undefined
  const kana = (text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0) / letters
  for (const [script, language] of scripts) {
    const share = (text.match(script)?.length ?? 0) / letters
    if (language === 'ja' ? kana >= 0.1 : share >= 0.3) return language
  }
  return undefined
}

/** Letters that tell neighbours in one script apart, even in a headline. */
function byLetters(text: string, letters: number): string | undefined {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  if (cyrillic >= 3 && cyrillic > letters / 2) {
    if (/[ўЎ]/.test(text)) return 'be'
    if (/[ђћљњџј]/i.test(text)) return undefined
    // Kazakh and its neighbours, some with the і of Ukrainian: none is in the table.
    if (/[әғқңөұүһ]/i.test(text)) return 'und'
    if (/[їєґ]/i.test(text) || (/і/i.test(text) && !/[ыэё]/i.test(text))) return 'uk'
    if (/[ыэё]/i.test(text) && !/і/i.test(text)) return 'ru'
  }
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
  if (arabic >= 3 && arabic > letters / 2) {
    if (/[ٹڈڑںے]/.test(text)) return 'ur'
    if (!/[پچژگکی]/.test(text)) return 'ar'
  }
  return undefined
}

function byWords(text: string, letters: number): string {
  if (letters < minLetters) return 'und'
  return languageByLetters(text) || 'und'
}
