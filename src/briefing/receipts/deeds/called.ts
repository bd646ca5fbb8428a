import type { Evidence } from '../claim.ts'
import { once, read } from '../read.ts'
import { deedsIn } from './deeds.ts'
import { isSameParty, type Party } from './parties.ts'

/** What people and things are called in some passages, as stems, and the last names of all who are called so. */
export type Called = ReadonlyMap<string, ReadonlySet<string>>

export function calledIn(evidence: readonly Evidence[]): Called {
  const all = evidence.flatMap(callingsIn)
  return new Map([...Map.groupBy(all, ([noun]) => noun)].map(([noun, some]) => [noun, new Set(some.map(([, name]) => name))]))
}

/** Whether some of two lists are one; false where all are surely others, undefined where it cannot be told. */
export function haveOne(some: readonly Party[], others: readonly Party[], called: Called): boolean | undefined {
  const all = some.flatMap((one) => others.map((other) => isSameParty(one, other) ?? (isCalled(one, other, called) || undefined)))
  return all.includes(true) ? true : all.length > 0 && all.every((one) => one === false) ? false : undefined
}

/** "The judge" where nobody but Omar Pita is called a judge. */
function isCalled(a: Party, b: Party, called: Called): boolean {
  const [named, other] = a.names.length > 0 ? [a, b] : [b, a]
  const name = named.names.at(-1)
  if (name === undefined || other.names.length > 0 || a.isOpen || b.isOpen) return false
  const holders = called.get(other.nouns.at(-1) ?? '')
  return holders?.size === 1 && holders.has(name)
}

const callingsIn = once((passage: Evidence): readonly (readonly [noun: string, name: string])[] =>
  read.sentences(passage).flatMap((sentence) =>
    deedsIn(sentence)
      .flatMap(({ doers, objects, others }) => [...doers, ...objects, ...others])
      .flatMap(({ names, nouns }) => {
        const name = names.at(-1)
        return name === undefined ? [] : nouns.map((noun) => [noun, name] as const)
      }),
  ),
)
