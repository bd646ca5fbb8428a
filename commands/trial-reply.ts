import type { Caller } from '../src/app/caller.ts'
import type { SectionTrial } from '../src/app/try-section.ts'
import { adminReply, line, listOf } from '../src/delivery/admin-reply.ts'
import type { Block, Reply } from '../src/delivery/reply.ts'
import type { Section } from '../src/sections/section.ts'
import type { Story } from '../src/stories/story.ts'

const shownOfEach = 5

/** What a rule would have done, with a button that saves it. */
export function trialReply(
  section: Section,
  { caught, taken, lost, missed, stories }: SectionTrial,
  options: Readonly<Record<string, string>>,
  sections: readonly Section[],
  { language }: Caller,
): Reply {
  const exists = sections.some(({ name }) => name === section.name)
  const save = { label: 'Save it', command: exists ? 'sections edit' : 'sections add', options }
  const share = stories === 0 ? 0 : caught.length / stories
  const warning =
    caught.length === 0
      ? [line('It catches nothing.')]
      : share > 0.8
        ? [line('It catches nearly everything, so it tells nothing apart.')]
        : []
  return adminReply(
    `${section.title}: ${caught.length} of the ${stories} stories of the last three days`,
    [
      ...warning,
      ...told('Caught', caught, ({ story, reasons }) => [headline(story), ` – ${reasons.join('; ')}`]),
      ...told('Taken from another section', taken, ({ story, from }) => [headline(story), ` – from ${from}`]),
      ...told('No longer in it', lost, (story) => [headline(story), '']),
      ...told('Near, and not caught', missed, ({ story, reasons }) => [headline(story), ` – ${reasons.join('; ')}`]),
      { kind: 'actions', buttons: [save] },
    ],
    language,
  )
}

function told<one>(title: string, all: readonly one[], row: (each: one) => readonly [string, string]): readonly Block[] {
  if (all.length === 0) return []
  const rest = all.length > shownOfEach ? [line(`and ${all.length - shownOfEach} more`)] : []
  return [line(`${title}: ${all.length}`), listOf(all.slice(0, shownOfEach).map(row)), ...rest]
}

function headline({ articles }: Story): string {
  return articles[0]?.title ?? ''
}
