import { describe, expect, it } from 'vitest'
import { commands } from '../../../commands/index.ts'
import { readSince } from '../../../src/app/answers/read-since.ts'
import { labelOf } from '../../../src/app/input/form.ts'
import { optionFacts } from '../../../src/app/input/option-facts.ts'
import { readSchedule } from '../../../src/delivery/schedules/read-schedule.ts'
import { summaries, summaryIn } from '../../../src/delivery/words/command-words.ts'

const said = new Set(
  commands.flatMap((command) => [
    command.summary,
    ...(command.family === undefined ? [] : [command.family]),
    ...(command.forms ?? []).flatMap(({ title, fields }) => [title, ...fields.map(labelOf)]),
    ...optionFacts(command).flatMap(({ hidden, summary }) => (hidden ? [] : [summary])),
  ]),
)

describe.each(Object.entries(summaries))('in %s', (language, words) => {
  it('says what each command and option is for, and nothing that no command says', () => {
    expect(Object.keys(words).toSorted()).toEqual([...said].toSorted())
  })

  it('says each in the 100 characters that Discord takes', () => {
    expect(Object.values(words).filter((summary) => summary.length > 100)).toEqual([])
  })

  it('calls each form in the 24 characters that Slack takes', () => {
    const titles = commands.flatMap(({ forms = [] }) => forms.map(({ title }) => words[title] ?? ''))
    expect(titles.filter((title) => title === '' || title.length > 24)).toEqual([])
  })

  it('says nothing twice but what English says twice', () => {
    expect(Object.entries(words).filter(([english, translated]) => english === translated)).toEqual([])
  })

  it('gives examples of times that are understood', () => {
    const since = summaryIn([...said].find((one) => one.startsWith('how far back')) ?? '', language)
    const examples = since.replace(/^[^:：]*[:：]\s*/, '').split(/, |、| oder | ou | o |或 ?/)
    expect(examples.length).toBeGreaterThan(5)
    for (const example of examples) expect(readSince(example.trim(), Date.UTC(2026, 3, 25, 12), 'Europe/Berlin'), example).toBeDefined()
  })
})

it.each(Object.entries(summaries))('gives an example of a schedule that is understood, in %s', (_, words) => {
  const example = words['as you would say it: weekdays 7:30 Berlin']?.replace(/^[^:：]*[:：]/, '') ?? ''
  expect(readSchedule(example)).toMatchObject({ kind: 'read', times: { days: ['mon', 'tue', 'wed', 'thu', 'fri'], at: ['07:30'] } })
})

it('is the English itself in English, in a language that is not spoken, and where nobody translated it', () => {
  const [summary = ''] = said
  expect([summaryIn(summary, 'en-GB'), summaryIn(summary, 'pt'), summaryIn('new', 'de')]).toEqual([summary, summary, 'new'])
})
