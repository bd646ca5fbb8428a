import { sectionNameIn } from '../../delivery/words/section-name.ts'
import { languageFor } from '../../delivery/words/speaker.ts'
import { wordsFor } from '../../delivery/words/words.ts'
import { isLastingId } from '../../stories/story-id.ts'
import { stopWordsOf } from '../../stories/words/stop-words.ts'
import { findStory } from '../answers/find-story.ts'
import { searchQuery } from '../answers/search-query.ts'
import type { App } from '../app.ts'
import type { Reader } from '../input/caller.ts'
import type { Followed } from './follow.ts'

/** What somebody wants to follow, and what it is called; or a plain sentence that says why it cannot be followed. */
export type WhatToFollow =
  | { readonly kind: 'known'; readonly followed: Followed; readonly label: string }
  | { readonly kind: 'unknown'; readonly said: string }

/** A section by its name or title, a story by its id or the address of one of its articles, else the words themselves. */
export async function whatToFollow(what: string, caller: Reader, app: App): Promise<WhatToFollow> {
  const { say } = wordsFor(caller.language)
  const words = what.trim().replace(/\s+/g, ' ')
  const section = await sectionNamed(words, caller, app)
  if (section)
    return { kind: 'known', followed: { kind: 'section', section: section.name }, label: sectionNameIn(section, caller.language) }
  if (/^https?:\/\//i.test(words)) return storyOfArticle(words, caller, app)
  if (/^[a-z]\d{1,3}$/i.test(words) || isLastingId(words.toLowerCase())) return storyOfId(words.toLowerCase(), caller, app)
  if (searchQuery(words).length === 0 || saysNothing(words, caller.language)) return { kind: 'unknown', said: say('noWordToFollow') }
  return { kind: 'known', followed: { kind: 'words', words }, label: say('quoted', { words }) }
}

async function sectionNamed(words: string, { workspace, language }: Pick<Reader, 'workspace' | 'language'>, app: App) {
  const wanted = words.toLowerCase()
  return (await app.sections(workspace)).find((section) =>
    [section.name, section.title.toLowerCase(), sectionNameIn(section, language).toLowerCase()].includes(wanted),
  )
}

async function storyOfArticle(
  url: string,
  { workspace, language }: Pick<Reader, 'workspace' | 'language'>,
  app: App,
): Promise<WhatToFollow> {
  const placed = await app.articleAt(workspace, url)
  if (!placed?.story) return { kind: 'unknown', said: wordsFor(language).say('noStoryOfArticle') }
  return { kind: 'known', followed: { kind: 'story', story: placed.story.id }, label: placed.article.title }
}

/** It is called what a briefing would call it now, whether it was named by a short id or by the lasting one that a button carries. */
async function storyOfId(id: string, caller: Reader, app: App): Promise<WhatToFollow> {
  const told = await findStory(id, undefined, caller, app)
  if (told.kind === 'missing' && !isLastingId(id)) return { kind: 'unknown', said: told.said }
  const [story, label] = told.kind === 'found' ? [told.story.story, told.story.headline.text] : [id, undefined]
  const current = await app.story(caller.workspace, story)
  if (!current) return { kind: 'unknown', said: wordsFor(caller.language).say('storyEnded') }
  const followed = { kind: 'story', story: current.id } as const
  return { kind: 'known', followed, label: label ?? current.articles[0]?.title ?? id }
}

/** Words that carry no meaning in the language of whoever types them. */
function saysNothing(words: string, language: string): boolean {
  const fillers = stopWordsOf(languageFor(language))
  return words.split(' ').every((word) => fillers.has(word.toLowerCase()))
}
