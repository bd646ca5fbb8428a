import { setTimeout as pause } from 'node:timers/promises'
import { elementsOf } from './blocks.ts'
import type { Filled } from './chosen.ts'
import type { Happening } from './happening.ts'
import { threadMessages } from './messages.ts'
import { NotOffered, type Surface } from './offered.ts'
import type { Refused } from './page-blocks.ts'
import type { Place, Sheet } from './page-place.ts'
import type { Person } from './person.ts'
import { Refusal } from './refusal.ts'
import { type Channel, installOf, type Message, type User, type View, type World } from './world.ts'

/** Real milliseconds in which an app's answer is likely to have come; the page looks for later ones by itself. */
const settleMs = 150

/** Does what a form on a page asks for. @returns The address of the page that shows what came of it. */
export async function act(sheet: Sheet, place: Place, deed: string, form: URLSearchParams): Promise<string> {
  const back = new URLSearchParams({ as: place.user.id, ...(place.app ? { open: '1' } : {}) })
  try {
    const happening = deedOf(sheet, place, deed, form)
    const told = happening ? await outcomeOf(happening) : ''
    const view = sheet.platform.world.views.get(sheet.url.searchParams.get('view') ?? '')
    if (happening && view && deed === 'submit') await noteRefusal(happening, view, filledIn(view, form))
    if (told) back.set('note', told)
  } catch (refused) {
    if (!(refused instanceof NotOffered || refused instanceof Refusal)) throw refused
    back.set('note', refused.message)
  }
  const reply = newestReply(sheet, place)
  if (reply?.threadTs) back.set('thread', reply.threadTs)
  return `${place.path}?${back}${reply ? `#m${reply.ts}` : ''}`
}

/** What was used in a thread, or is answered in one, is shown with that thread open at its end. */
function newestReply({ url }: Sheet, { channel, user }: Place): Message | undefined {
  const used = channel?.messages.find(({ ts }) => ts === url.searchParams.get('message'))
  return channel && used
    ? threadMessages(channel, used.threadTs ?? used.ts, user.id).findLast(({ ts, threadTs }) => threadTs !== null && threadTs !== ts)
    : undefined
}

function deedOf({ platform: { world }, person, url }: Sheet, place: Place, deed: string, form: URLSearchParams): Happening | undefined {
  const { user, channel } = place
  const actionId = form.get('action_id') ?? ''
  const view = world.views.get(url.searchParams.get('view') ?? '')
  const message = channel?.messages.find(({ ts, deleted }) => ts === url.searchParams.get('message') && !deleted)
  const surface: Surface | undefined = view ?? message
  if (deed === 'say' && channel) return typed(world, person, user, channel, form.get('text')?.trim() ?? '')
  if (deed === 'submit' && view) return person.submitView(view, filledIn(view, form), user)
  if (deed === 'close' && view) return person.closeView(view, user)
  if (deed === 'press' && surface) return person.press(surface, actionId, user)
  if (deed === 'choose' && surface) return person.choose(surface, actionId, form.getAll('value').filter(Boolean), user)
  throw new NotOffered('that is gone')
}

function typed(world: World, person: Person, user: User, channel: Channel, text: string): Happening | undefined {
  if (!text.startsWith('/')) {
    if (text) person.say(user, channel, text)
    return undefined
  }
  const [command = '', ...rest] = text.split(' ')
  const apps = [...world.apps.values()].filter((app) => installOf(world, app.id, user.teamId))
  const app = apps.find(({ commands }) => commands === null || commands.includes(command))
  return person.slash({ user, channel, command, text: rest.join(' ').trim(), ...(app ? { app } : {}) })
}

function filledIn(view: View, form: URLSearchParams): Filled {
  const inputs = elementsOf(view.body.blocks.filter(({ type }) => type === 'input')).map(({ element }) => element)
  return Object.fromEntries(inputs.map(({ action_id: id = '' }) => [id, form.getAll(id).filter(Boolean)]))
}

const refusals = new WeakMap<View, Refused>()

/** What is said beside the fields of a form that was not taken, and what was typed into them. */
export function refusalOf(view: View): Refused | undefined {
  return refusals.get(view)
}

async function noteRefusal(happening: Happening, view: View, typed: Filled): Promise<void> {
  const errors = await happening.errors().catch(() => null)
  if (errors) refusals.set(view, { errors, typed })
  else refusals.delete(view)
}

/** What to tell the person: '' where all is well. */
async function outcomeOf(happening: Happening): Promise<string> {
  const outcome = await happening.outcome()
  if (outcome.kind !== 'acknowledged') return 'The app did not respond.'
  await pause(settleMs)
  return ''
}
