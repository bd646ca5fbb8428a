import type { FollowedArticle } from '../../articles/article.ts'
import { placesIn } from '../../articles/gazetteer/places.ts'
import { teases } from '../../articles/words/teasers.ts'
import type { Story } from '../../stories/story.ts'
import { type ArticleKind, isLeisure, isTellable, kindOf } from '../../stories/tellable.ts'
import type { DocumentFrequencies } from '../../stories/words/document-frequencies.ts'
import { calmed } from '../candidates/calmed.ts'
import { trimHeadline } from '../candidates/trim.ts'
import { titlesOf } from '../summary/heading.ts'
import { staleness } from '../summary/staleness.ts'
import { advises } from '../summary/summary.ts'
import { cosineWithOthers, sumOf, type Vector, vectorOf } from '../words/vectors.ts'
import { wordCount } from '../words/words-of.ts'

export type Headline = { readonly text: string; readonly vector: Vector; readonly article: FollowedArticle; readonly score: number }

/**
 * The story's headlines, the clearest first: near what leads and other headlines say, neither short nor long, in the reader's language;
 * questions, teasers, labels, shouting, opinions, state media and what an earlier day said stand last. Shouting is told in plain letters.
 *
 * @param language The reader's (BCP 47 primary subtag).
 * @param titles What the story's titles say, where somebody has read them.
 */
export function headlinesOf(
  story: Story,
  frequencies: DocumentFrequencies,
  language: string,
  titles = titlesOf(story, frequencies),
): readonly Headline[] {
  const leads = story.articles.map((article) => vectorOf(leadOf(article), article.language, frequencies))
  const said = sumOf([...titles.map(({ vector }) => vector), ...leads].map((vector) => ({ vector, weight: 1 })))
  const printed = Map.groupBy(story.articles, ({ title }) => title)
  const namesNobody = titles.map(({ facts }) => facts.names.size === 0)
  return story.articles
    .flatMap((article, index) => {
      const text = trimHeadline(article.title, article.outlet.name)
      if (text === undefined) return []
      const vector = vectorOf(text, article.language, frequencies)
      return [
        {
          text: calmed(text, article.language),
          vector,
          article,
          score:
            cosineWithOthers(titles[index]?.vector ?? vector, printed.get(article.title)?.length ?? 1, said) +
            clarity(text, article.language) -
            (namesNobody[index] && namesNobody.includes(false) ? namelessLoss : 0) +
            (article.language === language ? 1 : 0) -
            (article.outlet.stateMedia ? 0.5 : 0) -
            (isTellable(article) ? 0 : 0.8) -
            (clips.has(kindOf(article)) ? 0.15 : 0) -
            (isLeisure(article) ? 0.3 : 0) -
            staleness(article, story.articles, freshDays),
        },
      ]
    })
    .toSorted((a, b) => b.score - a.score || a.article.publishedAt - b.article.publishedAt)
}

/** What shows a moment of an event rather than what came of it. */
const clips: ReadonlySet<ArticleKind> = new Set(['video', 'live'])

/** What a headline loses that names nobody and no place, where another does. */
const namelessLoss = 0.15

/** A headline names the event as it stands: what is half a day older than the newest begins to give way. */
export const freshDays = 0.5

function leadOf(article: FollowedArticle): string {
  return article.text.slice(0, 300)
}

/** Whether a headline says plainly what happened; that of a live page says what came last, often two things. */
export function isClear({ text, article }: Headline): boolean {
  return isTellable(article) && kindOf(article) !== 'live' && clarity(text, article.language) > -0.2
}

/** 0 for a plain headline, less for one that hides, shouts, rambles or says little. */
function clarity(text: string, language: string): number {
  const words = wordCount(text, language)
  const asked = text.replace(consumerGroup, '')
  const faults = [
    /[?？]/u.test(asked),
    asks.test(asked),
    /^(?:[^:]{2,25}: )?["“‘'«„「]/u.test(text),
    teasers.test(text) || teases(text, language),
    words < 5 && language !== 'zh',
    words > 16,
    text.length > 110,
    text === text.toUpperCase() && text !== text.toLowerCase(),
    /\b(?:I|[Mm]y|[Ww]e|us|[Oo]ur|[Yy]our?)\b/.test(text),
    scenes.test(text),
    advises(text),
    /!/.test(text),
    // A caption, or a sentence of the text.
    /\p{Ll}{2}\.$/u.test(text),
    // LOSES
    shouts.test(text) || calmed(text, language) !== text,
    /\b(?:country|nation|state|city|capital|town)['’]s\b/u.test(text) && placesIn(text, language).length === 0,
  ]
  return -0.4 * faults.filter(Boolean).length - (/[:：]/u.test(text) ? 0.1 : 0)
}

/** A question and nothing else: worse than any other fault. */
const asks = /^[^?]*\?$/u
/** "Airlines flout the law, says Which?" asks nothing. */
const consumerGroup = /(?<=\p{Ll}.*)\bWhich\?/u

/** LOSES, LOST THAT, not COVID. */
const shouts =
  /\p{Ll}.*\b(?!(?:COVID|ASEAN|UNICEF|UNESCO|INTERPOL|LGBTQ|BRICS|AUKUS|ECOWAS|UNRWA|NASDAQ|DARPA|AIPAC|NAACP|MERCOSUR)\b)(?:\p{Lu}{5,}|\p{Lu}{4,} \p{Lu}{4,})\b/u

/** What names a scene and says of nobody that they did anything: "Searching for survivors", "A rescue effort after the quake". */
const scenes =
  /^\p{Lu}\p{Ll}{2,}ing (?:for|the|a|an|how|through|up|his|her|their)\b|^(?:An?|One) (?:\p{L}+ ){0,3}(?:effort|night|day|week|year|moment|journey|spot|story|tale|history)\b/iu

const teasers =
  /^(?:[^:]{2,40}: )?(?:what|how|why|where|who|when|a look|inside|acts of|fact[- ]?check)\b|\blive updates?\b|\bdevelopments\b|^(?:see|watch|read)\b|\bin (?:photos|pictures|videos)\b|^(?:ugh|yikes|no|yes|sorry|well)[,:!…]|^(?:the )?(?:\p{L}+est|most \p{L}+|best|worst|\d+|two|three|four|five|six|seven|eight|nine|ten)(?: \p{L}+)? (?:details|moments|things|parts|lines|reactions|theories|questions|quotes|reasons|ways|lessons)\b|, and (?:people|the internet|twitter|fans|everyone)\b|\b(?:here(?:'|’)s|this is (?:how|why|what)|why|how|what (?:to|you|we|it|is|are)|things? (?:to|you)|opinion|analysis|explained|explainer|in pictures|live|recap|quiz|revealed|shock\w*|slam\w*|fury|rants?|blast(?:s|ed)|infuriat\w*|bombshell|everything you|meet the|the moment|won(?:'|’)t believe|take ?aways?|watch|review|discusses|letters?|editorial(?= ?[:|])|kommentar|analyse|tribune|édito)\b/iu
