import { readSince } from '../src/app/answers/read-since.ts'
import type { App } from '../src/app/app.ts'
import type { Caller } from '../src/app/input/caller.ts'
import type { Question } from '../src/briefing/questions/question.ts'
import type { Reply } from '../src/delivery/reply/reply.ts'
import { briefOn } from './brief.ts'
import { topicOn } from './topic.ts'

/**
 * What is new, for somebody who asks no more than that: a briefing on all or on a section, else on the words as a topic.
 *
 * @param question Its matter is what the news is wanted on, and perhaps since when: "Europe", "sanctions last week"; '' for all.
 * @param since As typed; undefined where nothing was, for a day of a briefing and a month of a topic.
 * @returns Undefined where nothing is told of it.
 */
export async function newsOn(
  { matter, language }: Question,
  since: string | undefined,
  caller: Caller,
  app: App,
): Promise<Reply | undefined> {
  const zone = await app.zone(caller.workspace)
  const [words, time] = timeApart(matter, (typed) => readSince(typed, app.now(), zone) !== undefined)
  const from = since ?? time
  return (await briefOn(words, { since: from, language }, caller, app)) ?? topicOn(words, from, caller, app)
}

/** A time of one word or two at the end of some words, and what stands before it. */
function timeApart(matter: string, isTime: (typed: string) => boolean): readonly [string, string | undefined] {
  const words = matter.split(' ')
  const from = [2, 1].map((count) => words.length - count).find((at) => at >= 0 && isTime(words.slice(at).join(' ')))
  return from === undefined ? [matter, undefined] : [words.slice(0, from).join(' '), words.slice(from).join(' ')]
}
