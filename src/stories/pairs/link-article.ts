import type { Links } from '../arrays/links.ts'
import type { StoryThresholds } from '../story-thresholds.ts'
import { addressSays } from './address-words.ts'
import { countOtherwise } from './amounts.ts'
import type { AnchoredArticles } from './anchored-articles.ts'
import { areElsewhere } from './elsewhere.ts'
import { nameOtherKinds } from './event-kinds.ts'
import { areForeign } from './foreign.ts'
import type { Held, HeldArticles } from './held-articles.ts'
import { likenessOf } from './likeness.ts'

/** Links an article to those that tell the same as far as can be said: within a language by its words, across languages by what both name. */
export function linkArticle(held: Held, desk: HeldArticles, anchored: AnchoredArticles, links: Links, thresholds: StoryThresholds): void {
  const linked = new Set<number>()
  for (let link = links.begin(held.place); link < links.end(held.place); link++) linked.add(links.other(link))
  const found = new Map(anchored.likenesses(held))
  for (const other of desk.nearest(held)) {
    if (areForeign(held, other) || linked.has(other.place) || found.has(other)) continue
    const likeness = likenessBetween(held, other, thresholds)
    if (likeness > thresholds.unlinked + FAINT) found.set(other, likeness)
  }
  for (const [{ place }, likeness] of found) if (!linked.has(place)) links.add(held.place, place, likeness)
}

/** Likeness no further above that of strangers is not kept, log-odds: it decided nothing on any set, and was two links of three. */
const FAINT = 2

/** By their words, and what else speaks for it or against it. */
function likenessBetween(a: Held, b: Held, thresholds: StoryThresholds): number {
  const { weights, leisure, elsewhere, otherAmounts, otherKinds, address } = thresholds
  const besides =
    leisure * (Number(a.leisure) + Number(b.leisure)) +
    elsewhere * Number(areElsewhere(a.scene, b.scene)) +
    otherAmounts * Number(countOtherwise(a.amounts, b.amounts)) +
    otherKinds * Number(nameOtherKinds(a.kinds, b.kinds)) +
    address * Number(addressSays(a, b))
  return likenessOf(a.features, b.features, weights) + besides
}
