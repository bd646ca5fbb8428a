/** Agencies by the names they sign with; the first is the name told. */
const agencies: readonly (readonly [string, RegExp])[] = [
  ['Reuters', /^(?:reuters|thomson reuters|路透社?)$/iu],
  ['AP', /^(?:ap|associated press|the associated press|美联社)$/iu],
  ['AFP', /^(?:afp|agence france[- ]presse|法新社)$/iu],
  ['dpa', /^(?:dpa|dpa-afx|deutsche presse-agentur)$/iu],
  ['Xinhua', /^(?:xinhua|xinhua news agency|新华社|新华网)(?:\p{Script=Han}{0,12})$/iu],
  ['TASS', /^(?:tass|itar-tass|тасс)$/iu],
  ['RIA Novosti', /^(?:ria|ria novosti|риа новости)$/iu],
  ['Interfax', /^(?:interfax|interfax-ukraine|интерфакс)$/iu],
  ['Ukrinform', /^(?:ukrinform|укрінформ|укринформ)$/iu],
  ['ANSA', /^ansa$/iu],
  ['EFE', /^(?:efe|agencia efe)$/iu],
  ['Europa Press', /^europa press$/iu],
  ['APA', /^apa$/iu],
  ['PTI', /^(?:pti|press trust of india)$/iu],
  ['ANI', /^ani$/iu],
  ['UPI', /^upi$/iu],
  ['PA', /^(?:pa|pa media|press association)$/iu],
  ['Bloomberg', /^(?:bloomberg|bloomberg news)$/iu],
  ['Kyodo', /^(?:kyodo|kyodo news)$/iu],
  ['Yonhap', /^(?:yonhap|yonhap news agency)$/iu],
  ['Anadolu', /^(?:aa|anadolu|anadolu agency)$/iu],
  ['KUNA', /^kuna$/iu],
  ['IANS', /^ians$/iu],
  ['AAP', /^aap$/iu],
]

/** How far into a text a dateline reaches, and how much of its end may hold a credit; UTF-16 units. */
const datelineMaxLength = 120
const creditMaxLength = 160

/** "LONDON (Reuters) - ", "MOSCOW, Feb. 12 /TASS/.", "BERLIN (dpa) –", "北京2月12日电（新华社）" */
const dateline = /[(（[/]([^()（）[\]/\n]{2,40})[)）\]/]/gu
/** "Reuters contributed", "© AFP", "With reporting by Reuters", "(AP)" as the last word. */
const credit =
  /(?:©|\(c\)|source ?:|quelle ?:|with (?:additional )?reporting by|with inputs? from|\bavec|\bmit material von|\bmit) ?(?:the )?([\p{L} -]{2,30}?)(?:[.,;)]|$| contributed| and )|[(—–-] ?([\p{L} -]{2,30}?)\)?\.?$|^(?:the )?([\p{L} -]{2,30}?) contributed/giu

/**
 * The news agency that a text credits in its dateline or its last line: "Reuters", "AP", "AFP", "dpa", "Xinhua", "TASS" …;
 * null where it credits none. Texts of two outlets that credit the same agency are one voice.
 */
export function wireOf(text: string): string | null {
  for (const match of text.slice(0, datelineMaxLength).matchAll(dateline)) {
    const agency = agencyOf(match[1])
    if (agency !== null) return agency
  }
  const xinhua = /^(?:新华社|新华网)|^(Xinhua|TASS) ?[-—–|]/u.exec(text.trimStart())
  if (xinhua !== null) return xinhua[1] ?? 'Xinhua'
  const lastLine = (text.slice(-creditMaxLength).trimEnd().split('\n').at(-1) ?? '').trim()
  for (const match of lastLine.matchAll(credit)) {
    const agency = agencyOf(match[1] ?? match[2] ?? match[3])
    if (agency !== null) return agency
  }
  return null
}

/** The agency of that name, bare or among others: "Reuters", "AP/dpa". */
function agencyOf(name: string | undefined): string | null {
  const parts = (name ?? '')
    .replace(/^.*\b(?:from|by|with) /i, '')
    .split(/[/,+]| and | und | et /)
    .map((part) => part.trim())
  return agencies.find(([, pattern]) => parts.some((part) => pattern.test(part)))?.[0] ?? null
}
