/** Somebody in front of Discord or Slack, in a channel of their own. Every case is written for a person and tried on both. */
export type Person = {
  readonly platform: 'Discord' | 'Slack'
  readonly workspace: string
  /** Id of the channel. */
  readonly channel: string
  readonly user: string
  /** Types a command as it is written on Discord: "/topic sanctions since:3d". Waits for all of its answer. */
  ask(line: string): Promise<Heard>
  /** Presses the first button that is called so, on what was last heard or on what is named. */
  press(label: string, on?: Heard): Promise<Heard>
  /** Chooses the first entry of a menu that begins so. */
  choose(label: string, on?: Heard): Promise<Heard>
  /**
   * Opens the form behind the first button or entry that begins so, types into it and sends it. Fields are named as options.
   *
   * @param meanwhile What happens while the form is open.
   */
  fill(label: string, typed: Readonly<Record<string, string>>, on?: Heard, meanwhile?: () => Promise<unknown>): Promise<FilledForm>
  /** Presses twice before anything is answered. */
  pressTwice(label: string, on?: Heard): Promise<Heard>
  /** Everything in the channel and its threads that the person may see, oldest first. */
  here(): Heard
  /** Everything that the bot wrote to them alone, oldest first. */
  letters(): Heard
}

/** A form that was sent. */
export type FilledForm = {
  readonly title: string
  /** What stood in its fields when it opened. */
  readonly shown: Readonly<Record<string, string>>
  /** What is said beside its fields where it was not taken; empty where it was. */
  readonly beside: Readonly<Record<string, string>>
  /** Null where it was not taken and still stands there. */
  readonly answer: Heard | null
}

/** What a person sees of one answer. */
export type Heard = {
  /** Read aloud, one text for each message, in order. */
  readonly messages: readonly string[]
  /** All of it, without the marks of its parts. */
  readonly text: string
  readonly seenBy: 'everyone' | 'the caller'
}

/** What somebody heard so far, and where on it things are found. @param read Reads a message aloud. */
export function createHearing<message extends { readonly visibleTo: string | null }>(read: (message: message) => string) {
  const shown = new Map<Heard, readonly message[]>()
  let last: Heard | undefined

  return {
    listen(messages: readonly message[]): Heard {
      last = heard(
        messages.map(read),
        messages.every(({ visibleTo }) => visibleTo !== null),
      )
      shown.set(last, messages)
      return last
    },
    /** The first message of an answer on which something can be found, and that. @param where What was last heard where left out. */
    on<found>(where: Heard | undefined, find: (message: message) => found): { readonly message: message; readonly found: found } {
      const messages = shown.get(where ?? last ?? heard([], false)) ?? []
      const fails: unknown[] = []
      for (const message of messages) {
        try {
          return { message, found: find(message) }
        } catch (error) {
          fails.push(error)
        }
      }
      throw fails[0] ?? new Error('nothing was heard yet')
    },
  }
}

/** Marks such as "(2/3)" stand at the end of a message that is one of several. */
const mark = /\s*\((\d+)\/(\d+)\)\s*$/

function heard(messages: readonly string[], isPrivate: boolean): Heard {
  return { messages, text: messages.map((words) => words.replace(mark, '')).join('\n'), seenBy: isPrivate ? 'the caller' : 'everyone' }
}

/** Whether the last message of an answer is there. */
export function isWhole(messages: readonly string[]): boolean {
  const [, number, total] = mark.exec(messages.at(-1) ?? '') ?? []
  return messages.length > 0 && number === total
}

/**
 * Every word and number that a person is told, each as often as it is told, in order. Commands are typed differently on the two
 * platforms, and Slack counts the entries of its numbered lists by itself.
 */
export function factsOf(text: string): readonly string[] {
  const words = text.replaceAll('/attache ', '/').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.,:%€$’'–-]*/gu) ?? []
  return words.map((word) => word.replace(/[.,:’'–-]+$/, ''))
}

/** The short id that a briefing gives the story whose headline begins so. */
export function storyIn({ text }: Heard, headline: string): string {
  const at = text.indexOf(` ${headline}`)
  const [id] = /[a-z]\d+$/.exec(text.slice(0, Math.max(at, 0))) ?? []
  if (id === undefined) throw new Error(`no story is headed "${headline}" in:\n${text}`)
  return id
}
