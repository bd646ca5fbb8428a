/** How one language writes numbers in words and in digits. All words in lower case. */
export type NumberWords = {
  /** Whole numbers below 1,000 in one word: "twenty-one". */
  readonly small: ReadonlyMap<string, number>
  /** Multiplies a small number before it, and may be added to: "hundred", "cent". */
  readonly hundreds: ReadonlySet<string>
  /** Multiplies everything before it, in words or digits: "million", "bn", "Mrd". */
  readonly scales: ReadonlyMap<string, number>
  /** Scales that stand for an unspoken "one" and a rounded number: "a dozen", "une centaine". */
  readonly rounded: ReadonlyMap<string, number>
  /** Of `scales` and `rounded`, those that stand for one of them without an article: "миллион". */
  readonly alone: ReadonlySet<string>
  /** Words that are "one" only before a scale: "a million". */
  readonly articles: ReadonlySet<string>
  /** Words for a half: before a scale, or joined behind a number ("two and a half"). */
  readonly halves: ReadonlySet<string>
  /** Words between the parts of one number: "and", "y". */
  readonly joins: ReadonlySet<string>
  /** Whether ones stand behind tens as a word of their own: "двадцать пять". */
  readonly looseOnes: boolean
  /** Numbers that usually mean something else when alone: "one", French "neuf". */
  readonly seldom: ReadonlySet<string>
  /** What stands behind one of those where it counts: "neuf morts"; left out, they never do. */
  readonly counted?: RegExp
  /** Whether a comma is the decimal mark. */
  readonly decimalComma: boolean
  /** Reads compounds that no list holds: "dreihunderttausend". Undefined where the word is none. */
  compound(word: string): number | undefined
}
