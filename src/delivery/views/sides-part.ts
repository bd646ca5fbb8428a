import type { Side } from '../../briefing/writing/sides.ts'
import { type Part, type Spans, text } from '../reply/reply.ts'
import { type Words, wordsFor } from '../words/words.ts'
import { listPart } from './list-part.ts'

/** Who reports a story, by country, and what only one of them reports; nothing where all are of one. */
export function sidesPart(
  sides: readonly Side[],
  { language, marksState }: { readonly language: string; readonly marksState: boolean },
): readonly Part[] {
  const words = wordsFor(language)
  const items = sides.map((side) => sideSpans(side, marksState, words))
  return listPart(words.say('sides'), items)
}

function sideSpans({ country, outlets, only }: Side, marksState: boolean, words: Words): Spans {
  const { say, list, locale } = words
  const named = outlets.map(({ name, stateMedia }) => (stateMedia && marksState ? `${name} (${say('stateMedia')})` : name))
  const who =
    country === null ? say('unknownCountry') : (new Intl.DisplayNames(locale, { type: 'region' }).of(country.toUpperCase()) ?? country)
  return [text(`${who}${say('colon')}`, 'bold'), text(list(named)), ...onlySpans(only, words)]
}

function onlySpans(only: Side['only'], { say }: Words): Spans {
  if (only === null) return []
  const { article, text: sentence } = only
  return [
    text(`${say('stop')} ${say('onlyHere')} `),
    { kind: 'text', text: sentence, language: article.language },
    text(' '),
    { kind: 'link', text: article.outlet.name, url: article.url, language: article.language },
  ]
}
