import { byTime, type Held, newest } from './pairs/held-articles.ts'
import type { StoryChange } from './story.ts'

/** A story as the desk knows it: the ids of its articles, oldest first. */
export type OpenStory = { readonly id: string; readonly articles: readonly string[] }

/** Which articles are in which story. */
export class OpenStories {
  readonly #members = new Map<string, Set<Held>>()

  /** The articles of a story; none where there is no such story. */
  of(story: string): ReadonlySet<Held> {
    return this.#members.get(story) ?? NOBODY
  }

  /** Puts an article into a story, and out of the one that it was in. */
  place(held: Held, story: string): void {
    this.remove(held)
    held.story = story
    this.#members.getOrInsertComputed(story, () => new Set()).add(held)
  }

  /** Takes an article out of its story, which ends with its last. */
  remove(held: Held): void {
    const members = this.#members.get(held.story)
    members?.delete(held)
    if (members?.size === 0) this.#members.delete(held.story)
  }

  /** Puts an article in the place of what it was before its words changed. */
  replace(known: Held, held: Held): void {
    const members = this.#members.get(known.story)
    members?.delete(known)
    members?.add(held)
  }

  /** @param find The articles of these ids. */
  apply(change: StoryChange, find: (articles: readonly string[]) => readonly Held[]): void {
    switch (change.kind) {
      case 'joined':
      case 'strayed':
      case 'settled':
        return
      case 'merged':
        for (const held of this.of(change.from)) this.place(held, change.into)
        return
      case 'split':
        for (const held of find(change.articles)) this.place(held, change.into)
    }
  }

  /** Closes the stories to which nothing was added since; returns their ids and all of their articles. */
  close(before: number): { readonly ids: readonly string[]; readonly articles: readonly Held[] } {
    const closed = [...this.#members].filter(([, members]) => newest(members) < before)
    for (const [id] of closed) this.#members.delete(id)
    return { ids: closed.map(([id]) => id), articles: closed.flatMap(([, members]) => [...members]) }
  }

  /** In no order to rely on. */
  all(): readonly OpenStory[] {
    return [...this.#members].map(([id, members]) => ({ id, articles: [...members].sort(byTime).map((held) => held.id) }))
  }
}

const NOBODY: ReadonlySet<Held> = new Set()
