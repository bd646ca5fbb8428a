import { type Candidate, CandidateQueue } from './candidate-queue.ts'
import { softMean } from './size-exponent.ts'

/**
 * Tells each link once: two things, and how much speaks for putting them together, above 0 for, below 0 against. Between groups there
 * are as many as there are linked pairs of articles, and those within a group are links of it with itself. They are told and not
 * listed because a review has a hundred thousand.
 */
export type EachLink = (visit: (a: number, b: number, likeness: number) => void) => void

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
 * @returns For each thing the lowest number of its group.
 */
export function agglomerate(things: readonly Measure[], eachLink: EachLink, linkage: Linkage): readonly number[] {
  const groups = new Groups(things, eachLink, linkage)
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
  /**
   * The groups it has links to, and for each the sum over pairs of (likeness - unlinked): what is missing adds nothing. Where one of
   * them was taken in by another since, the list is `outdated`.
   */
  readonly others: number[]
  readonly sums: number[]
  outdated: boolean
  /** Which of the others it would join first, and their average; -1 where none is above 0. */
  best: number
  average: number
}

/**
 * Each group waits in the queue with the one that it would join first, so that the queue is no longer than the groups are many. Lists
 * are gone through by number: entries of an iterator were a quarter of all that the desk left to the collector.
 */
class Groups {
  readonly #groups: Group[]
  readonly #into: number[]
  readonly #linkage: Linkage
  readonly #queue = new CandidateQueue()
  /** While a list of others is gone through: where each of them stands in it, plus 1. */
  readonly #places: Int32Array

  constructor(things: readonly Measure[], eachLink: EachLink, linkage: Linkage) {
    this.#linkage = linkage
    this.#into = Array.from(things.keys())
    this.#places = new Int32Array(things.length)
    const { unlinked } = linkage
    this.#groups = things.map((thing) => ({
      ...{ ...thing, inner: 0, cohesion: 0, version: 0 },
      ...{ others: [], sums: [], outdated: false, best: -1, average: 0 },
    }))
    eachLink((a, b, likeness) => {
      const [group, other] = [this.#groups[a], this.#groups[b]]
      if (group !== undefined && group === other) group.inner += likeness - unlinked
      else {
        push(group, b, likeness - unlinked)
        push(other, a, likeness - unlinked)
      }
    })
    for (const group of this.#groups) {
      group.cohesion = cohesionOf(group, unlinked)
      group.outdated = true
    }
    for (const a of things.keys()) this.#choose(a)
  }

  best(): Candidate | undefined {
    for (let top = this.#queue.pop(); top !== undefined; top = this.#queue.pop()) {
      if (this.#into[top.a] === top.a && this.#into[top.b] === top.b && top.versions === this.#versionOf(top.a, top.b)) return top
    }
    return undefined
  }

  join({ a, b }: Candidate): void {
    const [into, gone] = [this.#groups[a], this.#groups[b]]
    if (into === undefined || gone === undefined) return
    this.#into[b] = a
    into.length += gone.length
    into.size += gone.size
    into.inner += gone.inner + this.#takeOver(a, into, gone)
    into.cohesion = cohesionOf(into, this.#linkage.unlinked)
    if (into.language !== gone.language) into.language = null
    into.version++
    this.#choose(a)
    for (let i = 0; i < into.others.length; i++) this.#compare(into.others[i] ?? -1, a, b, into.sums[i] ?? 0)
  }

  labels(): readonly number[] {
    return this.#into.map((_, i) => this.#root(i))
  }

  #root(i: number): number {
    let at = i
    for (let up = this.#into[at]; up !== undefined && up !== at; up = this.#into[at]) at = up
    return at
  }

  /** What is said of the group that goes is said of the other from now on; returns the sum between the two. */
  #takeOver(a: number, into: Group, gone: Group): number {
    for (let i = 0; i < gone.others.length; i++) {
      const other = gone.others[i] ?? -1
      const group = this.#groups[this.#root(other)]
      if (group !== undefined) group.outdated = true
      push(into, other, gone.sums[i] ?? 0)
    }
    gone.others.length = 0
    gone.sums.length = 0
    // Each of the two said it.
    return this.#update(a, into) / 2
  }

  /** Names each group in a list by what it is in by now, adds up what is said of the same, and takes out and returns what is said of itself. */
  #update(a: number, group: Group): number {
    const { others, sums } = group
    let within = 0
    let kept = 0
    for (let i = 0; i < others.length; i++) {
      const other = this.#root(others[i] ?? -1)
      const place = (this.#places[other] ?? 0) - 1
      const sum = sums[i] ?? 0
      if (other === a) within += sum
      else if (place >= 0) sums[place] = (sums[place] ?? 0) + sum
      else {
        others[kept] = other
        sums[kept] = sum
        this.#places[other] = ++kept
      }
    }
    others.length = kept
    sums.length = kept
    for (let i = 0; i < kept; i++) this.#places[others[i] ?? 0] = 0
    group.outdated = false
    return within
  }

  /** Finds which group this one would join first. */
  #choose(a: number): void {
    const group = this.#groups[a]
    if (group === undefined) return
    if (group.outdated) this.#update(a, group)
    group.best = -1
    group.average = 0
    for (let i = 0; i < group.others.length; i++) {
      const b = group.others[i] ?? -1
      const sum = group.sums[i] ?? 0
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

function cohesionOf({ size, inner }: Group, unlinked: number): number {
  return size < 2 ? 0 : Math.max(0, inner / ((size * (size - 1)) / 2) + unlinked)
}

function push(group: Group | undefined, other: number, sum: number): void {
  group?.others.push(other)
  group?.sums.push(sum)
}
