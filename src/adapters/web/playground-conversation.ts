import { actionKey, actionsOf } from '../../app/input/action-key.ts'
import { plainReply } from '../../delivery/reply/plain-reply.ts'
import type { Action, Reply } from '../../delivery/reply/reply.ts'
import { playgroundWords } from './playground-words.ts'
import { renderTurn } from './render-turn.ts'

/** What was asked, and the answer. */
export type Turn = {
  /** Counted from 1, never twice in a conversation. */
  readonly number: number
  /** As one would type it. */
  readonly line: string
  readonly reply: Reply
  /** The reply as a part of the page. */
  readonly html: string
}

/** A question that can be answered. */
export type Asked = { readonly line: string; readonly language: string; run(): Promise<Reply> }

/** What one session asked and was answered, as much of it as is kept. */
export type Conversation = {
  /** Oldest first. */
  turns(): readonly Turn[]
  /**
   * Runs a command and keeps the answer. What is submitted again before it is answered, as by a double click, runs once.
   *
   * @returns The number of its turn; null where too much is under way.
   */
  answer(submitted: string, asked: Asked): Promise<number> | null
  /** The button or menu entry of a kept answer that has this key. */
  action(key: string): Action | undefined
}

/** Older ones are forgotten. */
const mostTurns = 50
/** Of all answers of a conversation, characters of HTML: a long briefing has about 100,000. The newest is kept whatever the others take. */
const mostCharacters = 2_000_000
/** A larger answer is told, not shown. */
const mostOfAnswer = 1_000_000
/** Commands of one session under way at a time. */
const mostRunning = 4

export function openConversation(): Conversation {
  let turns: readonly Turn[] = []
  let number = 0
  const running = new Map<string, Promise<number>>()
  const keep = ({ line, language }: Asked, reply: Reply): number => {
    number += 1
    turns = newest([...turns, turnOf(number, line, reply, language)])
    return number
  }
  return {
    turns: () => turns,
    answer(submitted, asked) {
      const twin = running.get(submitted)
      if (twin) return twin
      if (running.size >= mostRunning) return null
      const answered = asked
        .run()
        .then((reply) => keep(asked, reply))
        .finally(() => running.delete(submitted))
      running.set(submitted, answered)
      return answered
    },
    action: (key) => turns.flatMap(({ reply }) => actionsOf(reply)).find((action) => actionKey(action) === key),
  }
}

function turnOf(number: number, line: string, reply: Reply, language: string): Turn {
  const html = renderTurn(reply, number).toString()
  if (html.length <= mostOfAnswer) return { number, line, reply, html }
  const told = plainReply(playgroundWords.tooLarge, language)
  return { number, line, reply: told, html: renderTurn(told, number).toString() }
}

function newest(turns: readonly Turn[]): readonly Turn[] {
  let characters = 0
  const from = turns.findLastIndex(({ html }) => {
    characters += html.length
    return characters > mostCharacters
  })
  return turns.slice(from + 1).slice(-mostTurns)
}
