import type { webApi } from '@slack/bolt'
import { openForm } from '../../../app/input/open-form.ts'
import { plainReply } from '../../../delivery/reply/plain-reply.ts'
import type { Reply } from '../../../delivery/reply/reply.ts'
import type { Desk } from '../conversation.ts'
import { failureOf } from '../failures.ts'
import { callerAt } from '../place.ts'
import { renderForm } from '../rendering/render-form.ts'
import { slackSays } from '../slack-says.ts'
import { inSlackWords } from '../slack-words.ts'
import { type AnswerPlace, answer } from './answer.ts'
import type { CarriedForm } from './form-state.ts'

/** A press that opens a form: its trigger is good once, for three seconds. */
export type FormPress = Pick<CarriedForm, 'name' | 'place' | 'isHome'> & { readonly trigger: string }

/** Opens the form that a button or an entry stands for; where it cannot be opened, says why to the person alone. */
export async function showForm({ trigger, ...press }: FormPress, client: webApi.WebClient, desk: Desk): Promise<void> {
  const { place } = press
  const caller = await callerAt(place, client, desk.people)
  const opened = await openForm(press.name, caller, desk.chat)
  if (opened.kind === 'refused') return tell(opened.reply, place, client, desk)
  const say = slackSays(caller.language)
  const words = { submit: say('save'), close: say('cancel'), tooLong: say('fieldTooLong') }
  const carried: CarriedForm = { ...press, seen: opened.form.seen }
  try {
    await client.views.open({ trigger_id: trigger, view: renderForm(opened.form, JSON.stringify(carried), words) })
  } catch (error) {
    desk.sending.log.warn({ team: place.team, ...failureOf(error) }, 'a form could not be opened')
    await tell(plainReply(say('formTooSlow'), caller.language), place, client, desk)
  }
}

/** Answers somebody alone, wherever they pressed. */
export function tell(reply: Reply, place: AnswerPlace, client: webApi.WebClient, { chat, sending }: Desk): Promise<void> {
  return answer({ ...inSlackWords(reply, chat.commands), audience: 'caller' }, place, client, sending)
}
