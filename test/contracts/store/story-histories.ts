import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Store } from '../../../src/app/ports.ts'
import type { StoryChange } from '../../../src/stories/story.ts'
import { article, founded, joined, merged, type Open, quay, shelf, split, storeWith, subscription } from './samples.ts'

const articleIds = ['a', 'b', 'c', 'd', 'e', 'f']
const storyIds = ['s', 't', 'u', 'v', 'w']

/** @param histories How many are made up. */
export function storyHistoryFacts(open: Open, histories: number): void {
  describe('stories, whatever happens to them,', () => {
    it('hold each article at most once, and every merged id leads to one that lives', async () => {
      const store = await storeWith(
        open,
        articleIds.map((id) => article(id)),
      )
      let runs = 0
      await fc.assert(
        fc.asyncProperty(fc.array(batch, { maxLength: 6 }), (batches) => agreesWithModel(store, `run ${runs++}`, batches)),
        { numRuns: histories },
      )
    })
  })
}

const anyArticle = fc.constantFrom(...articleIds)
const anyStory = fc.constantFrom(...storyIds)
const change: fc.Arbitrary<StoryChange> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(anyArticle, anyStory).map((both) => joined(...both)) },
  { weight: 1, arbitrary: fc.tuple(anyArticle, anyStory).map((both) => founded(...both)) },
  { weight: 2, arbitrary: fc.tuple(anyStory, anyStory).map((both) => merged(...both)) },
  { weight: 1, arbitrary: fc.tuple(anyStory, anyStory, fc.uniqueArray(anyArticle)).map((all) => split(...all)) },
)
const batch = fc.array(change, { maxLength: 12 })

/** A workspace of its own for each history: the store and its articles are made once. */
async function agreesWithModel(store: Store, workspace: string, batches: readonly (readonly StoryChange[])[]): Promise<void> {
  await store.replaceSubscriptions(workspace, [subscription(quay, { workspace })])
  const model = new ShelfModel()
  for (const [index, changes] of batches.entries()) {
    await store.applyStoryChanges(workspace, changes, index)
    model.apply(changes)
    const held = await shelf(store, workspace)
    expect(held).toEqual(model.shelf())
    const shelved = Object.values(held).flat()
    expect(new Set(shelved).size).toBe(shelved.length)
    const found = await Promise.all(storyIds.map((id) => store.story(workspace, id)))
    expect(found.map((story) => story?.id)).toEqual(storyIds.map((id) => model.living(id)))
  }
}

/** What the port says about story changes, in the fewest words. */
class ShelfModel {
  readonly #storyOf = new Map<string, string>()
  readonly #redirects = new Map<string, string>()

  apply(changes: readonly StoryChange[]): void {
    for (const change of changes) this.#applyOne(change)
    for (const [id, home] of this.#redirects) if (!this.#lives(home)) this.#redirects.delete(id)
  }

  shelf(): Record<string, string[]> {
    const stories: Record<string, string[]> = {}
    for (const id of articleIds) {
      const story = this.#storyOf.get(id)
      if (story !== undefined) stories[story] = [...(stories[story] ?? []), id]
    }
    return stories
  }

  living(id: string): string | undefined {
    const home = this.#home(id)
    return this.#lives(home) ? home : undefined
  }

  #applyOne(change: StoryChange): void {
    switch (change.kind) {
      case 'joined':
        if (change.reason.kind === 'first') this.#redirects.delete(change.story)
        this.#storyOf.set(change.article, this.#home(change.story))
        return
      case 'merged':
        this.#merge(this.#home(change.from), this.#home(change.into))
        return
      case 'split':
        this.#split(this.#home(change.from), change.into, change.articles)
        return
      case 'strayed':
      case 'settled':
    }
  }

  #merge(from: string, into: string): void {
    if (from === into) return
    for (const [id, story] of this.#storyOf) if (story === from) this.#storyOf.set(id, into)
    for (const [id, home] of this.#redirects) if (home === from) this.#redirects.set(id, into)
    this.#redirects.set(from, into)
  }

  #split(from: string, into: string, articles: readonly string[]): void {
    if (from === into) return
    this.#redirects.delete(into)
    for (const id of articles) if (this.#storyOf.get(id) === from) this.#storyOf.set(id, into)
  }

  #home(id: string): string {
    return this.#redirects.get(id) ?? id
  }

  #lives(id: string): boolean {
    return [...this.#storyOf.values()].includes(id)
  }
}
