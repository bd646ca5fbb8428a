import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { openNewsDesk } from './desk.ts'
import { factsOf, type Heard, type Person } from './person.ts'
import { type ReaderCase, readerCases, type Step } from './reader-cases.ts'

const desk = await openNewsDesk()
afterAll(() => desk.close())

/** Nothing that a person does may break a rule of a platform, or meet a bug. */
afterEach(desk.unmarred)

const begins = desk.clock.at

/** Everyone asks within the same minute, so that there is one window and everyone is told of it. */
async function live({ steps }: ReaderCase, person: Person): Promise<readonly Heard[]> {
  const answers: Heard[] = []
  desk.clock.at = begins
  for (const step of steps) {
    desk.clock.at += 1_000
    const answer = await person[step.does](step.what)
    for (const words of step.hears) expect(answer.text, `${person.platform}: ${step.what}`).toMatch(words)
    for (const words of step.hearsNot ?? []) expect(answer.text, `${person.platform}: ${step.what}`).not.toMatch(words)
    expect(answer.seenBy, `${person.platform}: ${step.what}`).toBe(audienceOf(step, person))
    answers.push(answer)
  }
  return answers
}

function audienceOf(step: Step, { platform }: Person): Heard['seenBy'] {
  if (step.for !== 'pressed') return step.for
  return platform === 'Discord' ? 'the caller' : 'everyone'
}

describe('a reader on Discord and one on Slack are told the same', () => {
  it.each(readerCases)('$name', async (one) => {
    const [onDiscord, onSlack] = desk.newcomers()
    const told = await live(one, onDiscord)
    const toldThere = await live(one, onSlack)
    for (const [index, { text }] of told.entries()) expect(factsOf(toldThere[index]?.text ?? '')).toEqual(factsOf(text))
  })
})
