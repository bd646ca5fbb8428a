/** What an admin would write first: some words for each section, found anywhere in a title or text. */
const keywords: Readonly<Record<string, readonly string[]>> = {
  talks: ['talks', 'negotiat', 'ceasefire', 'summit', 'treaty', 'peace deal', 'diplomat', 'mediat', 'envoy', 'joint statement'],
  europe: [
    'europe',
    'european',
    'brussels',
    'nato',
    'germany',
    'german',
    'france',
    'french',
    'britain',
    'british',
    'uk',
    'ukraine',
    'russia',
    'italy',
    'spain',
    'poland',
  ],
  china: ['china', 'chinese', 'beijing', 'xi jinping', 'hong kong', 'taiwan', 'shanghai'],
  economy: [
    'economy',
    'economic',
    'inflation',
    'trade',
    'tariff',
    'sanctions',
    'interest rate',
    'central bank',
    'stocks',
    'shares',
    'oil price',
    'gas',
  ],
}

/** The baseline that bench/sections.ts is measured against: names of sections with a keyword in the text. */
export function keywordSections(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase()
  const has = (word: string) => new RegExp(`\\b${word}`, 'u').test(lower)
  return new Set(Object.keys(keywords).filter((name) => keywords[name]?.some(has)))
}

const regionWords: Readonly<Record<string, readonly string[]>> = {
  europe: ['europe', 'eu', 'nato', 'german', 'france', 'french', 'ukrain', 'russia', 'ital', 'spain', 'spanish', 'poland', 'ireland'],
  china: ['china', 'chinese', 'beijing', 'hong kong', 'shanghai'],
  asia: ['asia', 'india', 'japan', 'korea', 'pakistan', 'afghan', 'thai', 'philippin', 'indonesia', 'sri lanka', 'taiwan'],
  'middle-east': ['middle east', 'israel', 'palestin', 'iran', 'iraq', 'syria', 'saudi', 'yemen', 'turk'],
  africa: ['africa', 'nigeria', 'kenya', 'ethiopia', 'sudan', 'somalia', 'congo', 'ghana'],
  'north-america': ['us', 'america', 'canad', 'trump', 'biden', 'california', 'texas', 'new york', 'washington'],
  'latin-america': ['latin america', 'brazil', 'mexic', 'argentin', 'colombia', 'chile', 'cuba', 'venezuela', 'peru'],
  oceania: ['australia', 'new zealand', 'sydney', 'melbourne', 'pacific', 'fiji'],
}

/** The region whose keywords are found most often; none where none is. */
export function keywordRegions(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase()
  const counts = Object.entries(regionWords).map(([name, words]) => {
    return { name, count: lower.match(new RegExp(`\\b(?:${words.join('|')})`, 'gu'))?.length ?? 0 }
  })
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a))
  return new Set(best.count > 0 ? [best.name] : [])
}
