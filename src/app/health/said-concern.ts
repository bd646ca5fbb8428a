import { unended } from '../../briefing/words/unended.ts'
import type { Action } from '../../delivery/reply/reply.ts'
import type { ShownConcern } from '../../delivery/views/concerns-view.ts'
import { type AdminWords, adminWordsFor } from '../../delivery/words/admin-words.ts'
import { ago, shownDuration } from '../../delivery/words/shown-duration.ts'
import { shownDate } from '../../delivery/words/shown-time.ts'
import { saidFailure } from '../polling/said-failure.ts'
import type { Delivery } from '../sending/outbox.ts'
import { becauseOf, remedyOf, whereOf } from '../sending/said-delivery.ts'
import type { ConcernFacts } from './concern-facts.ts'

/** What is wrong, what to do, and buttons that do it, in words for an admin. @param now Milliseconds since the epoch. */
export function saidConcern(facts: ConcernFacts, language: string, now: number): ShownConcern {
  const words = adminWordsFor(language)
  const { say } = words
  switch (facts.kind) {
    case 'feeds-unread': {
      const { feeds, since, failure } = facts
      const why = failure ? saidFailure(failure, language) : ''
      const lasted = shownDuration(now - since, words.locale, 'long')
      return { said: say('concern.unread', { feeds, lasted, why }), buttons: [showFailing(say('showFailing'))] }
    }
    case 'feed':
      return { said: saidTrouble(facts, words, now), buttons: feedButtons(facts, words) }
    case 'section-quiet':
      return { said: saidQuiet(facts, words), buttons: sectionButtons(facts.section, words) }
    case 'schedule-missed':
      return { said: saidMissed(facts, words), buttons: [postNow(facts.schedule, words)] }
    case 'schedule-failed': {
      const { schedule, zone, due } = facts
      return { said: say('concern.failed', { schedule, zone, due: shownLocal(due) }), buttons: [postNow(schedule, words)] }
    }
    case 'undelivered':
      return { said: saidUndelivered(facts, words), ...namesOf(facts), buttons: [tryAgain(facts.delivery, words)] }
    case 'unknown': {
      const { summary, title, place, delivery: id, step } = facts
      const where = whereOf({ place }, language)
      const said = say('concern.unknown', { summary, title: unended(title), where })
      return { said, ...namesOf(facts), buttons: decisions(id, step, words) }
    }
    case 'feedback':
      return { said: saidFeedback(facts, words), buttons: feedbackButtons(facts, words) }
    case 'token':
      return { said: say('concern.token'), buttons: [] }
  }
}

/** The channel that is named in what is said. */
function namesOf({ place }: Pick<Delivery, 'place'>): Pick<ShownConcern, 'names'> {
  return place.kind === 'channel' ? { names: place.channel } : {}
}

type Of<kind extends ConcernFacts['kind']> = Extract<ConcernFacts, { readonly kind: kind }>

function saidTrouble({ outlet, trouble, isDouble }: Of<'feed'>, { say, locale, language }: AdminWords, now: number): string {
  switch (trouble.kind) {
    case 'gone':
      return say(trouble.failure.reason === 'gone' ? 'concern.gone' : 'concern.notFound', { outlet })
    case 'failing': {
      const lasted = shownDuration(now - trouble.since, locale, 'long')
      return say('concern.failing', { outlet, lasted, why: saidFailure(trouble.failure, language) })
    }
    case 'silent': {
      const times = { day: shownDate(trouble.since, 'UTC', language), ago: ago(now - trouble.since, locale) }
      return say('concern.silent', { outlet, ...times, every: shownDuration(trouble.everyMs, locale, 'long') })
    }
    case 'moved':
      return say(isDouble ? 'concern.double' : 'concern.moved', { outlet, to: trouble.to })
  }
}

function feedButtons({ feed, trouble, isDouble }: Of<'feed'>, { say }: AdminWords): readonly Action[] {
  const button = (label: string, command: string) => ({ label, command, options: { feed } })
  const [test, remove] = [button(say('testNow'), 'feeds test'), button(say('remove'), 'feeds remove')]
  switch (trouble.kind) {
    case 'gone':
      return [test, remove]
    case 'failing':
    case 'silent':
      return [test, button(say('pause'), 'feeds pause'), remove]
    case 'moved':
      return isDouble ? [remove] : [{ label: say('takeAddress'), command: 'feeds edit', options: { feed, address: trouble.to } }]
  }
}

function saidQuiet({ title, had, stories, leaning, failing }: Of<'section-quiet'>, { say, common }: AdminWords): string {
  const outlets = failing.join(common('comma'))
  const why =
    failing.length > 0 ? say('concern.quietFailing', { failing: failing.length, leaning, outlets }) : say('concern.quietRule', { stories })
  return `${say('concern.quiet', { title, had })} ${why}`
}

function sectionButtons(section: string, { say }: AdminWords): readonly Action[] {
  return [
    { label: say('tryRule'), command: 'sections try', options: { name: section } },
    { label: say('addStarter'), command: 'feeds starter', options: { section } },
    { label: say('removeSection'), command: 'sections remove', options: { name: section } },
  ]
}

function saidMissed({ schedule, zone, times, isFailing }: Of<'schedule-missed'>, { say }: AdminWords): string {
  const shown = times.map(shownLocal)
  const [first = '', last = first] = [shown[0], shown.at(-1)]
  const facts = { schedule, zone, first, why: say(isFailing ? 'missed.failing' : 'missed.down') }
  return times.length === 1 ? say('concern.missedOnce', facts) : say('concern.missed', { ...facts, last, times: times.length })
}

function saidUndelivered({ title, place, failure, paused }: Of<'undelivered'>, { say, language }: AdminWords): string {
  const facts = { title: unended(title), where: whereOf({ place }, language), why: becauseOf(failure, language) }
  const pause = paused === null ? [] : [say('concern.paused', { schedule: paused })]
  return [say('concern.undelivered', facts), remedyOf(failure, language), ...pause].join(' ')
}

function saidFeedback({ headline, readers }: Of<'feedback'>, { say, common }: AdminWords): string {
  const said = readers.map(({ kind, count }) => say(`feedback.${kind}`, { count }))
  return say('concern.feedback', { headline: unended(headline), said: said.join(common('comma')) })
}

function feedbackButtons({ story, briefing, readers }: Of<'feedback'>, { say, common }: AdminWords): readonly Action[] {
  const isUnwanted = readers.some(({ kind }) => kind === 'not-for-us')
  return [
    { label: common('receipts'), command: 'evidence', options: { id: story, briefing } },
    { label: common('why'), command: 'why', options: { what: story, briefing } },
    ...(isUnwanted ? [{ label: say('neverTell'), command: 'settings', options: {}, form: 'never' }] : []),
  ]
}

function decisions(id: string, step: number, { say }: AdminWords): readonly Action[] {
  const options = { id, step: String(step) }
  return [
    { label: say('postIt'), command: 'deliveries', options: { ...options, action: 'post' } },
    { label: say('leaveIt'), command: 'deliveries', options: { ...options, action: 'drop' } },
  ]
}

function showFailing(label: string): Action {
  return { label, command: 'feeds list', options: { which: 'failing' } }
}

function postNow(name: string, { say }: AdminWords): Action {
  return { label: say('postNow'), command: 'schedule run', options: { name } }
}

function tryAgain(id: string, { say }: AdminWords): Action {
  return { label: say('tryAgain'), command: 'deliveries', options: { action: 'retry', id } }
}

/** "2025-02-14T07:00" as it stands in a sentence. */
function shownLocal(key: string): string {
  return key.replace('T', ' ')
}
