import { Cancelled, type Prompts } from '../../../src/cli/setup/prompts.ts'

/** What a person answers, in order: an entry's words are the beginning of the question, and what is typed or chosen. */
export type Script = readonly (readonly [question: string, answer: string | boolean | readonly string[]])[]

/** A person who answers by a script, and leaves with Ctrl-C where it ends. Everything that was shown is in `seen`. */
export function scriptedPrompts(script: Script): Prompts & { readonly seen: readonly string[]; readonly left: () => number } {
  const seen: string[] = []
  let next = 0
  const answer = (question: string): string | boolean | readonly string[] => {
    seen.push(question)
    const [expected, given] = script[next] ?? []
    if (expected === undefined || given === undefined) throw new Cancelled()
    if (!question.startsWith(expected)) throw new Error(`asked “${question}”, where the script answers “${expected}”`)
    next += 1
    return given
  }
  const typed = (question: string, check: (value: string) => string | undefined): string => {
    for (;;) {
      const given = String(answer(question))
      const mistake = check(given)
      if (mistake === undefined) return given
      seen.push(mistake)
    }
  }
  return {
    seen,
    left: () => script.length - next,
    begin: (title) => void seen.push(title),
    say: (words) => void seen.push(words),
    show: (title, words) => void seen.push(`${title}\n${words}`),
    address: (title, address) => void seen.push(`${title}\n${address}`),
    end: (words) => void seen.push(words),
    text: async (question, { check }) => typed(question, check),
    secret: async (question, check) => typed(question, check),
    async one(question, choices) {
      const given = answer(question)
      const found = choices.find(({ label, value }) => label === given || value === given)
      if (!found) throw new Error(`“${given}” is none of the ${choices.length} choices`)
      return found.value
    },
    async many(question, choices) {
      const given = answer(question)
      return choices.map(({ value }) => value).filter((value) => Array.isArray(given) && given.includes(value))
    },
    yes: async (question) => answer(question) === true,
    async during(words, work) {
      seen.push(words)
      return work(() => undefined)
    },
  }
}
