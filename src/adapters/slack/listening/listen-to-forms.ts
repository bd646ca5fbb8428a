import type { App as Bolt, webApi } from '@slack/bolt'
import { type SentForm, type SubmittedForm, submitForm } from '../../../app/input/submit-form.ts'
import { forgetOldest } from '../../../app/running/forget-oldest.ts'
import { within } from '../../../app/running/within.ts'
import type { Reply } from '../../../delivery/reply/reply.ts'
import { shortened } from '../../../delivery/reply/shortened.ts'
import type { Desk } from '../conversation.ts'
import { callerAt, type Place } from '../place.ts'
import { formCallback } from '../rendering/render-form.ts'
import { inSlackWords } from '../slack-words.ts'
import { readCarried, typedIn } from './form-state.ts'
import type { Home } from './listen-to-home.ts'
import { tell } from './open-form.ts'
import { type Progress, showProgress } from './show-progress.ts'

/** A form is acknowledged within 3 s, or Slack says that the app does not answer; the way there and back takes some of it. */
const acknowledgedWithinMs = 1_500
/** Forms remembered as done. Slack sends one again where its acknowledgement was lost. */
const mostRemembered = 1_000
/** Characters beside a field. */
const longestMistake = 300

/**
 * Runs what a sent form stands for. What is wrong stands beside its field, and the form stays; what takes longer to find out is
 * told when it is known, with a button that opens the form again as it was sent.
 */
export function listenToForms(bolt: Bolt, desk: Desk, home: Home): void {
  const done = new Set<string>()
  bolt.view(formCallback, async ({ ack, view, client }) => {
    if (done.has(view.id)) return ack()
    const { name, seen, place, isHome } = readCarried(view.private_metadata)
    const typed = typedIn(view.state)
    const progress = showProgress(place, client, desk.clock)
    const running = answered({ name, seen, typed }, place, client, desk, progress)
    const early = await within(acknowledgedWithinMs, running, undefined)
    const errors = early && beside(early, Object.keys(typed), desk)
    if (errors) return ack({ response_action: 'errors', errors })
    forgetOldest(done.add(view.id), mostRemembered)
    await ack()
    const { reply } = early ?? (await running)
    await tell(reply, { ...place, shown: await progress.end() }, client, desk)
    if (isHome) await home.show(place, client)
  })
}

type Answered = Pick<SubmittedForm, 'mistakes'> & { readonly reply: Reply }

async function answered(
  sent: SentForm,
  place: Place,
  client: webApi.WebClient,
  { people, chat }: Desk,
  { tell: tellFar }: Progress,
): Promise<Answered> {
  const caller = { ...(await callerAt(place, client, people)), tell: tellFar }
  const { mistakes, run } = await submitForm(sent, caller, chat)
  return { mistakes, reply: await run() }
}

/** By field, what is wrong with it; undefined where nothing is, or something that is not on the form. */
function beside({ reply, mistakes }: Answered, fields: readonly string[], desk: Desk): Record<string, string> | undefined {
  const { mistake, summary } = inSlackWords(reply, desk.chat.commands)
  const all = mistake?.option ? [...mistakes, [mistake.option, summary] as const] : [...mistakes]
  if (all.length === 0 || all.some(([name]) => !fields.includes(name))) return undefined
  return Object.fromEntries(all.map(([name, said]) => [name, shortened(said, longestMistake)]))
}
