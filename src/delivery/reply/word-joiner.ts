/** Joins what it is or stands before to the word before it, in the eyes of Unicode's rules for lines, words and sentences (U+2060). */
export const wordJoiner = '\u2060'
