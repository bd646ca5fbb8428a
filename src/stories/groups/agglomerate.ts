import { type Candidate, CandidateQueue } from './candidate-queue.ts'
import { type LinkedPairs, Neighbours } from './neighbours.ts'
import { softMean } from './size-exponent.ts'

/** How much is in a thing. */
export type Measure = {
  /** The articles that it is made of. */
  readonly size: number
  /** The characters of all their texts. */
  readonly length: number
  /** The language of all of them; null: they have several. */
  readonly language: string | null
}

/** By what groups are joined. */
export type Linkage = {
  /** Likeness of two things without a link; below 0. */
  readonly unlinked: number
  /** The exponent for groups whose texts together have this mean length; above 0 and at most 1. */
  readonly exponentOf: (meanLength: number) => number
  /** Of so many pairs the plain mean is taken, whatever the exponent; 1 or more. */
  readonly few: number
  /** The part of what holds the looser of two groups together that must speak for joining them; 0 to 1. */
  readonly contrast: number
}

/**
 * Average-link clustering: again and again joins the two groups whose members are on average most alike, while that average
 * is above 0. Two things without a link count as `unlinked`.
 *
 * The average is the sum over pairs, counted from `unlinked` up, divided by (m × n)^x for groups of m and n. With an exponent
 * of 1 that is the mean, as it is of up to `few` pairs; below 1 a large group is more welcoming than its mean allows: two short
 * reports of a great event may share no word with each other, and yet many with the rest.
 *
 * Two groups that each hold together well, and speak of one another by far less well, are two events of one topic (two trials
 * of one vaccine). So from the average of two groups of more than one article is taken `contrast` times the plain mean over the
 * pairs within the looser of them, where that is above 0 and both are in one language: across languages likeness is another.
 *
 * @param things Articles, and groups that shall stay whole.
 * @param links Each link once. Between groups there are as many as there are linked pairs of articles, and those within a group are links
 *   of it with itself.
 * @returns For each thing the lowest number of its group.
 */
export function agglomerate(things: readonly Measure[], links: LinkedPairs, linkage: Linkage): readonly number[] {
  const groups = new Groups(things, links, linkage)
  for (let best = groups.best(); best !== undefined; best = groups.best()) groups.join(best)
  return groups.labels()
}

/** A group that may yet be joined. */
type Group = {
  size: number
  /** Characters of all its members. */
  length: number
  /** Over the pairs of its members, the sum of (likeness - unlinked); and their plain mean likeness, 0 where that is less or nothing to go by. */
  inner: number
  cohesion: number
  language: string | null
  /** Goes up when the group changes. */
  version: number
  /** Which of its neighbours it would join first, and their average; -1 where none is above 0. */
  best: number
  average: number
}

/** Each group waits in the queue with the one that it would join first, so that the queue is no longer than the groups are many. */
class Groups {
  readonly #groups: readonly Group[]
  readonly #neighbours: Neighbours
  readonly #linkage: Linkage
  readonly #queue = new CandidateQueue()

  constructor(things: readonly Measure[], links: LinkedPairs, linkage: Linkage) {
    this.#linkage = linkage
    this.#neighbours = new Neighbours(things.length, links, linkage.unlinked)
    this.#groups = things.map((thing, i) => {
      const inner = this.#neighbours.within[i] ?? 0
      return { ...thing, inner, cohesion: cohesionOf(thing.size, inner, linkage.unlinked), version: 0, best: -1, average: 0 }
    })
    for (const a of things.keys()) this.#choose(a)
  }

  best(): Candidate | undefined {
    for (let top = this.#queue.pop(); top !== undefined; top = this.#queue.pop()) {
      const are = this.#neighbours.isGroup(top.a) && this.#neighbours.isGroup(top.b)
      if (are && top.versions === this.#versionOf(top.a, top.b)) return top
    }
    return undefined
  }

  join({ a, b }: Candidate): void {
    const [into, gone] = [this.#groups[a], this.#groups[b]]
    if (into === undefined || gone === undefined) return
    into.length += gone.length
    into.size += gone.size
    into.inner += gone.inner + this.#neighbours.join(a, b)
    into.cohesion = cohesionOf(into.size, into.inner, this.#linkage.unlinked)
    if (into.language !== gone.language) into.language = null
    into.version++
    this.#choose(a)
    const others = this.#neighbours
    for (let at = others.begin(a); at < others.end(a); at++) this.#compare(others.other(at), a, b, others.sum(at))
  }

  labels(): readonly number[] {
    return this.#groups.map((_, i) => this.#neighbours.groupOf(i))
  }

  /** Finds which group this one would join first. */
  #choose(a: number): void {
    const group = this.#groups[a]
    if (group === undefined) return
    const others = this.#neighbours
    others.update(a)
    group.best = -1
    group.average = 0
    for (let at = others.begin(a); at < others.end(a); at++) {
      const b = others.other(at)
      const sum = others.sum(at)
      if (!this.#canReach(group.average, sum)) continue
      const average = this.#averageOf(group, b, sum)
      if (average > group.average || (average === group.average && average > 0 && b < group.best)) {
        group.best = b
        group.average = average
      }
    }
    if (group.best >= 0) this.#wait(a, group)
  }

  /** Looks again at what a group would join, after `a` has taken in `b`. */
  #compare(other: number, a: number, b: number, sum: number): void {
    const group = this.#groups[other]
    if (group === undefined) return
    if (group.best === a || group.best === b) {
      this.#choose(other)
      return
    }
    if (!this.#canReach(group.average, sum)) return
    const average = this.#averageOf(group, a, sum)
    if (average <= group.average) return
    group.best = a
    group.average = average
    this.#wait(other, group)
  }

  /** No average is above its sum, which is told in no time. */
  #canReach(average: number, sum: number): boolean {
    return sum + this.#linkage.unlinked >= average
  }

  #averageOf(group: Group, b: number, sum: number): number {
    const { unlinked, exponentOf, few, contrast } = this.#linkage
    const other = this.#groups[b]
    if (other === undefined) return unlinked
    const pairs = group.size * other.size
    const exponent = exponentOf((group.length + other.length) / (group.size + other.size))
    const average = softMean(sum, pairs, exponent, few) + unlinked
    if (group.language === null || group.language !== other.language) return average
    return average - contrast * Math.min(group.cohesion, other.cohesion)
  }

  #wait(a: number, { best: b, average }: Group): void {
    this.#queue.push({ a: Math.min(a, b), b: Math.max(a, b), average, versions: this.#versionOf(a, b) })
  }

  #versionOf(a: number, b: number): number {
    return (this.#groups[a]?.version ?? 0) + (this.#groups[b]?.version ?? 0)
  }
}

function cohesionOf(size: number, inner: number, unlinked: number): number {
  return size < 2 ? 0 : Math.max(0, inner / ((size * (size - 1)) / 2) + unlinked)
}
