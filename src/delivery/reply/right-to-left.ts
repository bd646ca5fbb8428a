const scripts = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/** Whether words would turn their neighbours around where nothing isolates them. */
export function holdsRightToLeft(words: string): boolean {
  return scripts.test(words)
}
