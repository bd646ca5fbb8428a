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
