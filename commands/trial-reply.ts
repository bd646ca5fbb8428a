import type { SectionTrial } from '../src/app/config/try-section.ts'
import type { Caller } from '../src/app/input/caller.ts'
import { actions, type Block, paragraph, type Reply } from '../src/delivery/reply/reply.ts'
import { adminReply, listOf } from '../src/delivery/views/admin-reply.ts'
import { sectionReasonsIn } from '../src/delivery/views/section-reason.ts'
import { adminWordsFor } from '../src/delivery/words/admin-words.ts'
import { sectionNameIn } from '../src/delivery/words/section-name.ts'
import type { Section } from '../src/sections/section.ts'
import type { Story } from '../src/stories/story.ts'

const shownOfEach = 5

/** What a rule would have done, with a button that saves it. */
export function trialReply(
  section: Section,
  { caught, taken, shared, lost, missed, stories }: SectionTrial,
  options: Readonly<Record<string, string>>,
  sections: readonly Section[],
  { language }: Caller,
): Reply {
  const { say } = adminWordsFor(language)
  const exists = sections.some(({ name }) => name === section.name)
  const save = { label: say('trial.save'), command: exists ? 'sections edit' : 'sections add', options }
  const titleOf = (wanted: string) => sections.flatMap((one) => (one.name === wanted ? sectionNameIn(one, language) : [])).join()
  const share = stories === 0 ? 0 : caught.length / stories
  const warning =
    caught.length + shared.length === 0 ? [paragraph(say('trial.nothing'))] : share > 0.8 ? [paragraph(say('trial.everything'))] : []
  return adminReply(
    say('trial.title', { title: sectionNameIn(section, language), caught: caught.length, all: stories }),
    [
      ...warning,
      ...told('trial.caught', caught, language, ({ story, reasons }) => [headline(story), ` – ${sectionReasonsIn(reasons, language)}`]),
      ...told('trial.taken', taken, language, ({ story, from }) => [
        headline(story),
        ` – ${say('trial.from', { section: titleOf(from) })}`,
      ]),
      ...told('trial.shared', shared, language, ({ story, best }) => [
        headline(story),
        ` – ${say('trial.in', { section: titleOf(best) })}`,
      ]),
      ...told('trial.lost', lost, language, (story) => [headline(story), '']),
      ...told('trial.missed', missed, language, ({ story, reasons }) => [headline(story), ` – ${sectionReasonsIn(reasons, language)}`]),
      actions([save]),
    ],
    language,
  )
}

function told<one>(
  title: 'trial.caught' | 'trial.taken' | 'trial.shared' | 'trial.lost' | 'trial.missed',
  all: readonly one[],
  language: string,
  row: (each: one) => readonly [string, string],
): readonly Block[] {
  const { say, common } = adminWordsFor(language)
  if (all.length === 0) return []
  const rest = all.length > shownOfEach ? [paragraph(common('andMore', { count: all.length - shownOfEach }))] : []
  return [paragraph(say(title, { count: all.length })), listOf(all.slice(0, shownOfEach).map(row)), ...rest]
}

function headline({ articles }: Story): string {
  return articles[0]?.title ?? ''
}
