import type { ConfigFeed } from '../src/app/config/config.ts'
import { asUsual } from '../src/feeds/feed.ts'
import { yesOrNo } from './options.ts'

/** How a feed is called and read, as one would type it. */
export function typedFeed({ outlet, language, section, reading = asUsual }: ConfigFeed): Readonly<Record<string, string>> {
  const { weight, fullText, teaserOnly, filters } = reading
  return {
    ...{ outlet: outlet.name, country: outlet.country ?? '', language: language ?? '', section: section ?? '', weight: String(weight) },
    ...{
      'full-text': yesOrNo(fullText),
      'teaser-only': yesOrNo(teaserOnly),
      only: filters.only.join(', '),
      never: filters.never.join(', '),
    },
    ...{ 'only-authors': filters.onlyAuthors.join(', '), 'never-authors': filters.neverAuthors.join(', ') },
  }
}
