/** What the platform says no with. Thrown by rules deep inside a route and turned into an answer at the one door, the router. */
export class Refusal extends Error {
  readonly status: number
  /** Discord's own number for the reason, 0 where it has none. */
  readonly code: number
  /** For an invalid form: reasons nested by field. */
  readonly errors: FormErrors | undefined

  constructor(status: number, code: number, message: string, errors?: FormErrors) {
    super(message)
    this.name = 'Refusal'
    this.status = status
    this.code = code
    this.errors = errors
  }
}

export type FormReason = { readonly code: string; readonly message: string }
type FormErrors = { readonly [field: string]: FormErrors | readonly FormReason[] }

/** Reasons of the platform: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
export const refusals = {
  unauthorized: () => new Refusal(401, 0, '401: Unauthorized'),
  unknownRoute: () => new Refusal(404, 0, '404: Not Found'),
  unknownChannel: () => new Refusal(404, 10003, 'Unknown Channel'),
  unknownGuild: () => new Refusal(404, 10004, 'Unknown Guild'),
  unknownMember: () => new Refusal(404, 10007, 'Unknown Member'),
  unknownMessage: () => new Refusal(404, 10008, 'Unknown Message'),
  unknownUser: () => new Refusal(404, 10013, 'Unknown User'),
  unknownWebhook: () => new Refusal(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new Refusal(404, 10062, 'Unknown interaction'),
  notYourApplication: () => new Refusal(403, 20012, 'You are not authorized to perform this action on this application'),
  tooManyCommands: (limit: number) => new Refusal(400, 30032, `Maximum number of application commands reached (${limit})`),
  tooManyCommandsToday: (limit: number) =>
    new Refusal(429, 30034, `Max number of daily application command creates has been reached (${limit})`),
  tooLarge: () => new Refusal(413, 40005, 'Request entity too large'),
  alreadyAcknowledged: () => new Refusal(400, 40060, 'Interaction has already been acknowledged.'),
  needsTag: () => new Refusal(400, 40067, 'A tag is required to create a forum post in this channel'),
  tooManyFollowUps: () => new Refusal(400, 40094, 'This interaction has hit the maximum number of follow up messages.'),
  missingAccess: () => new Refusal(403, 50001, 'Missing Access'),
  notYourMessage: () => new Refusal(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new Refusal(400, 50006, 'Cannot send an empty message'),
  closedToMessages: () => new Refusal(403, 50007, 'Cannot send messages to this user'),
  missingPermissions: () => new Refusal(403, 50013, 'Missing Permissions'),
  wrongChannelType: () => new Refusal(400, 50024, 'Cannot execute action on this channel type'),
  expiredToken: () => new Refusal(401, 50027, 'Invalid Webhook Token'),
  archivedThread: () => new Refusal(400, 50083, 'Thread is archived'),
  malformedBody: () => new Refusal(400, 50109, 'The request body contains invalid JSON.'),
  mayNotReply: () => new Refusal(400, 160002, 'Cannot reply without permission to read message history'),
  threadExists: () => new Refusal(400, 160004, 'A thread has already been created for this message'),
  lockedThread: () => new Refusal(400, 160005, 'Thread is locked'),
} as const

/** An invalid form, with its reasons at the fields they belong to. */
export function invalidForm(reasons: readonly { readonly path: readonly PropertyKey[]; readonly reason: FormReason }[]): Refusal {
  const tree: Tree = new Map()
  for (const { path, reason } of reasons) place(tree, path.map(String), reason)
  return new Refusal(400, 50035, 'Invalid Form Body', asErrors(tree))
}

export function invalidField(path: readonly PropertyKey[], code: string, message: string): Refusal {
  return invalidForm([{ path, reason: { code, message } }])
}

type Tree = Map<string, Tree | FormReason[]>

function place(tree: Tree, [field, ...rest]: readonly string[], reason: FormReason): void {
  const key = field ?? '_errors'
  const inside = tree.get(key)
  if (key === '_errors') tree.set(key, [...(Array.isArray(inside) ? inside : []), reason])
  else {
    const child: Tree = inside instanceof Map ? inside : new Map()
    tree.set(key, child)
    place(child, rest, reason)
  }
}

function asErrors(tree: Tree): FormErrors {
  return Object.fromEntries([...tree].map(([key, value]) => [key, value instanceof Map ? asErrors(value) : value]))
}
