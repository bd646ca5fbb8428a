import { type Briefing, storiesOf } from '../../briefing/briefing.ts'
import { type Action, type Actions, actions } from '../reply/reply.ts'
import { wordsFor } from '../words/words.ts'

/** A menu of a briefing's stories and what else may be asked of it; null where it tells no story. */
export function briefingActions(briefing: Briefing): Actions | null {
  const stories = storiesOf(briefing)
  if (stories.length === 0) return null
  const entries = stories.map(({ shortId, headline }) => ({
    label: `${shortId} ${headline.text}`,
    command: 'story',
    options: { id: shortId, briefing: briefing.id },
  }))
  return actions(sectionButtons(briefing), { label: wordsFor(briefing.language).say('moreOnStory'), entries })
}

/** At most so many buttons stand beside a menu: one row on Discord. */
const mostButtons = 5

/** Each section of several can be followed. */
function sectionButtons({ sections, language }: Briefing): readonly Action[] {
  const { say } = wordsFor(language)
  const told = sections.filter(({ name, stories }) => stories.length > 0 && !['topic', 'story'].includes(name))
  return told
    .slice(0, mostButtons)
    .map(({ name, title }) => ({ label: say('followOne', { what: title }), command: 'follow', options: { what: name } }))
}
