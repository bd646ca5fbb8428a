import type { FollowedArticle } from '../../articles/article.ts'
import { placesIn } from '../../articles/gazetteer/places.ts'
import type { Story } from '../../stories/story.ts'
import { type ArticleKind, isLeisure, isTellable, kindOf } from '../../stories/tellable.ts'
import type { DocumentFrequencies } from '../../stories/words/document-frequencies.ts'
import { calmed } from '../candidates/calmed.ts'
import { trimHeadline } from '../candidates/trim.ts'
import { deadIn } from '../facts/facts.ts'
import { titlesOf } from '../summary/heading.ts'
import { staleness } from '../summary/staleness.ts'
import { advises } from '../summary/summary.ts'
import { asks, teases, withoutQuotations } from '../summary/teasing.ts'
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
  const tolls = titles.map(({ facts }) => Math.max(0, ...deadIn(facts.amounts)))
  const toll = Math.max(...tolls)
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
            clarity(text, article.language) +
            (toll > 0 && tolls[index] === toll ? tollGain : 0) -
            (namesNobody[index] && namesNobody.includes(false) ? namelessLoss : 0) -
            (reacts.test(text) ? reactionLoss : 0) +
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

/** What a headline gains that counts the dead, where none counts more. */
const tollGain = 0.3

/** What a headline loses that names nobody and no place, where another does. */
const namelessLoss = 0.15

/** What a headline loses that says how somebody takes the event, where another says the event. */
const reactionLoss = 0.2

/** "Tehran expresses sympathy over …", "White House disappointed by …", "Police chief ‘very concerned’ after …". */
const reacts =
  /\b(?:expresse?|offer|send|extend|voice|share)s? (?:\p{L}+ ){0,2}(?:sympath(?:y|ies)|condolences?|concerns?|regrets?|sorrow|grief|outrage|dismay|alarm|solidarity|shock|anger|thanks|support)\b|\b(?:disappointed|concerned|shocked|saddened|appalled|alarmed|outraged|dismayed|horrified|disturbed|heartbroken|stunned|troubled|disgusted|delighted|proud)\b|\b(?:condemn|deplore|mourn|lament|hail|welcome|applaud|praise|react|respond)s?\b|\b(?:decries|pays? tribute|paying tribute|tributes?)\b|\bcalls? (?:\p{L}+ ){1,8}(?:terror(?:ism)?|shameful|unacceptable|disgrace(?:ful)?|horrific|tragic|barbaric)\b/iu

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
  const unquoted = withoutQuotations(text)
  const faults = [
    asks(text),
    isQuestion.test(text),
    /^(?:[^:]{2,25}: )?["“‘'«„「]/u.test(text),
    teases(text, language),
    words < 5 && language !== 'zh',
    words > 16,
    text.length > 110,
    text === text.toUpperCase() && text !== text.toLowerCase(),
    /\b(?:I|[Mm]y|[Ww]e|us|[Oo]ur|[Yy]our?)\b/.test(unquoted),
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
const isQuestion = /^[^?]*\?$/u

/** LOSES, LOST THAT, not COVID. */
const shouts =
  /\p{Ll}.*\b(?!(?:COVID|ASEAN|UNICEF|UNESCO|INTERPOL|LGBTQ|BRICS|AUKUS|ECOWAS|UNRWA|NASDAQ|DARPA|AIPAC|NAACP|MERCOSUR)\b)(?:\p{Lu}{5,}|\p{Lu}{4,} \p{Lu}{4,})\b/u

/** What names a scene and says of nobody that they did anything: "Searching for survivors", "A rescue effort after the quake". */
const scenes =
  /^\p{Lu}\p{Ll}{2,}ing (?:for|the|a|an|how|through|up|his|her|their)\b|^(?:An?|One) (?:\p{L}+ ){0,3}(?:effort|night|day|week|year|moment|journey|spot|story|tale|history)\b/iu
