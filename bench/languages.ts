import { detectLanguage } from '../src/articles/text/language.ts'
import { baselineGroups, groupsOf } from './groups.ts'
import type { LabelledNews } from './labelled-news.ts'
import type { Labels } from './measures.ts'
import type { QualityRow } from './quality-row.ts'
import type { Sources } from './quality-sources.ts'

/** How well reports of one event in two languages find each other, and languages are told; on the bundled newsroom. */
export async function languageRows({ bundled }: Sources): Promise<readonly QualityRow[]> {
  const foreign = foreignPairs(bundled)
  const found = joined(foreign, groupsOf(bundled, bundled.found))
  const baseline = joined(foreign, baselineGroups(bundled))
  const right = bundled.articles.filter(({ title, text, language }) => detectLanguage(`${title}\n${text}`) === language).length
  const row = { task: 'languages', set: bundled.name, target: null }
  return [
    { ...row, measure: 'pairs across languages, F1', figure: found.f1, baseline: baseline.f1, detail: found.detail },
    {
      ...row,
      measure: 'language told from the text',
      figure: (100 * right) / bundled.articles.length,
      baseline: null,
      detail: `${right} of ${bundled.articles.length} articles`,
    },
  ]
}

/** Two articles in different languages, by their places, and whether they tell one event. */
type ForeignPair = { readonly a: number; readonly b: number; readonly isOne: boolean }

function foreignPairs({ articles, stories }: LabelledNews): readonly ForeignPair[] {
  return articles.flatMap(({ language }, a) =>
    articles.slice(a + 1).flatMap((other, i) => {
      const b = a + 1 + i
      return other.language === language ? [] : [{ a, b, isOne: stories[a] !== null && stories[a] === stories[b] }]
    }),
  )
}

function joined(pairs: readonly ForeignPair[], groups: Labels): { readonly f1: number; readonly detail: string } {
  const together = pairs.filter(({ a, b }) => groups[a] === groups[b])
  const right = together.filter(({ isOne }) => isOne).length
  const all = pairs.filter(({ isOne }) => isOne).length
  const f1 = (200 * right) / Math.max(1, together.length + all)
  return { f1, detail: `${right} of ${all} pairs, ${together.length - right} wrong` }
}
