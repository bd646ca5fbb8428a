import { hasHappened } from './happened.ts'

/** What can happen in a story that turns it; views have words for each. */
export type EventKind =
  | 'deaths'
  | 'arrest'
  | 'charge'
  | 'verdict'
  | 'resignation'
  | 'ceasefire'
  | 'breakdown'
  | 'agreement'
  | 'sanctions'
  | 'vote'
  | 'approval'
  | 'rejection'
  | 'attack'
  | 'evacuation'
  | 'ban'
  | 'reopening'
  | 'venue'
  | 'inquiry'
  | 'denial'
  | 'strike'
  | 'rescue'
  | 'lawsuit'
  | 'recall'

/**
 * What a text says that happened, by kinds that do not depend on its wording: "killed" and "dead" are one. Only kinds that turn a
 * story; what is denied, doubted, called for or called off has not happened (happened.ts).
 *
 * @returns Each kind once.
 */
export function eventsIn(text: string, language: string): readonly EventKind[] {
  return (kinds[language] ?? []).flatMap(([kind, pattern]) => (isToldIn(text, kind, pattern, language) ? [kind] : []))
}

function isToldIn(text: string, kind: EventKind, pattern: RegExp, language: string): boolean {
  // A venue is a plan, and the words of a breakdown undo what they speak of: both are told as they stand.
  const isAsSaid = kind === 'breakdown' || kind === 'venue'
  const isTold = (said: string, at: number) => isAsSaid || hasHappened(text, at, at + said.length, language)
  return text.matchAll(pattern).some(({ 0: said, index }) => isTold(said, index))
}

type Kind = readonly [EventKind, RegExp]

const kinds: Readonly<Record<string, readonly Kind[]>> = {
  en: [
    [
      'deaths',
      /\b(?:kill(?:s|ed|ing)?(?! (?:an? |the )?(?:bill|deal|plan)\b)|dead|die(?= (?:as|after|at|from|in|of|on|when)\b)|deaths?(?! (?:penalty|threats?|row|sentence|certificates?)\b)|died|dies|death toll)\b/giu,
    ],
    ['arrest', /\b(?:arrest(?:s|ed)?|detain(?:s|ed)|in custody)\b/giu],
    ['charge', /\b(?:charged with|indicted|charges? against|pleads?|pleaded)\b/giu],
    ['verdict', /\b(?:convicted|acquitted|sentenced|found guilty|jailed|jury (?:finds|found))\b/giu],
    ['resignation', /\b(?:resign(?:s|ed|ation)|(?:step|stand)(?:s|ing)? down|stepped down|stood down|quits?|sacked|fired|ousted)\b/giu],
    ['ceasefire', /\b(?:cease-?fire|truce|armistice)\b/giu],
    [
      'breakdown',
      /\b(?:talks?|negotiations?|cease-?fire|truce|deal|agreement|summit|pact|treaty) (?:(?:is|are|was|were|has|have|been|with \p{L}+|between \p{L}+ and \p{L}+) )*(?:collaps\p{L}+|called off|break(?:s)? (?:down|off)|broke (?:down|off)|broken off|falls? through|fell through|scrapped)\b|\b(?:call(?:s|ed) off|cancel(?:s|led)|scraps?|scrapped|abandon(?:s|ed)|walk(?:s|ed) out of|pull(?:s|ed) out of|withdr(?:aws|ew) from|br(?:eaks|oke) off) (?:\p{L}+ ){0,3}(?:talks?|negotiations?|cease-?fire|truce|deal|agreement|summit|pact|treaty)\b|\bend(?:s|ed)? (?:with(?:out| no)) (?:a |an )?(?:deal|agreement|breakthrough)\b/giu,
    ],
    [
      'agreement',
      /\b(?:sign(?:s|ed) (?:a |an |the )?(?:[\p{L}-]+ ){0,3}(?:deal|agreement|treaty|accord|pact|contract|memorandum|bill|order)\b|(?:reach(?:es|ed)|struck|strikes?) (?:a |an )?(?:deal|agreement)|treaty)\b/giu,
    ],
    ['sanctions', /\b(?:sanctions?|sanctioned|embargo)\b/giu],
    ['vote', /\b(?:votes?|voted|ballot|referendum|elect(?:ed|ion))\b/giu],
    ['approval', /\b(?:approv(?:es|ed|al)|ratif(?:y|ies|ied)|pass(?:es|ed) (?:a|the) (?:bill|law))\b/giu],
    ['rejection', /\b(?:reject(?:s|ed|ion)|veto(?:es|ed)?|turned down)\b/giu],
    [
      'attack',
      /(?<!\b(?:heart|panic|asthma|anxiety) )\b(?:attack(?:s|ed)?|strikes? on|bomb(?:s|ed|ing)|shelling|missiles?|air ?strikes?)\b/giu,
    ],
    ['evacuation', /\b(?:evacuat\p{L}+)\b/giu],
    ['ban', /\b(?:bans?|banned|suspend(?:s|ed)|suspension|halt(?:s|ed))\b/giu],
    [
      'reopening',
      /\breopen(?:s|ed|ing)?\b(?! (?:an? |the )?(?:old )?(?:debate|question|wound))|\b(?:resum(?:es|ed)|lift(?:s|ed) (?:the|a))\b/giu,
    ],
    ['venue', /\bvenues?\b/giu],
    ['inquiry', /\b(?:inquiry|investigat(?:es|ed|ion|ing)|probes?|subpoena\p{L}*)\b/giu],
    ['denial', /\b(?:den(?:ies|ied)|denial)\b/giu],
    ['strike', /\b(?:walk(?:s|ed)? out|walkout|industrial action)\b/giu],
    ['rescue', /\b(?:rescue[sd]?|found alive|freed|released)\b/giu],
    ['lawsuit', /\b(?:su(?:es|ed)|lawsuit|appeal(?:s|ed)? against)\b/giu],
    ['recall', /\b(?:recalls? of|recalled)\b/giu],
  ],
  de: [
    ['deaths', /(?<!\p{L})(?:tote[rn]?|getötet|gestorben|ums Leben)(?!\p{L})/giu],
    ['arrest', /(?<!\p{L})(?:festgenommen|verhaftet|Festnahme\p{L}*)(?!\p{L})/giu],
    ['resignation', /(?<!\p{L})(?:Rücktritt\p{L}*|tritt zurück|zurückgetreten|entlassen)(?!\p{L})/giu],
    ['ceasefire', /(?<!\p{L})(?:Waffenruhe|Waffenstillstand\p{L}*|Feuerpause)(?!\p{L})/giu],
    [
      'breakdown',
      /(?<!\p{L})(?:Gespräche|Verhandlungen|Waffenruhe|Abkommen|Gipfel\p{L}*) (?:\p{L}+ ){0,3}(?:abgebrochen|abgesagt|gescheitert|geplatzt|aufgekündigt)(?!\p{L})/giu,
    ],
    ['agreement', /(?<!\p{L})(?:Einigung|Abkommen|unterzeichne\p{L}*)(?!\p{L})/giu],
    ['sanctions', /(?<!\p{L})Sanktion\p{L}*/giu],
    ['attack', /(?<!\p{L})(?:Angriff\p{L}*|angegriffen|Anschlag\p{L}*)(?!\p{L})/giu],
  ],
  fr: [
    ['deaths', /(?<!\p{L})(?:morts?|tués?|décès)(?!\p{L})/giu],
    ['arrest', /(?<!\p{L})(?:arrêtés?|interpellés?|arrestation\p{L}*)(?!\p{L})/giu],
    ['resignation', /(?<!\p{L})(?:démission\p{L}*|limogé\p{L}*)(?!\p{L})/giu],
    ['ceasefire', /(?<!\p{L})(?:cessez-le-feu|trêve)(?!\p{L})/giu],
    [
      'breakdown',
      /(?<!\p{L})(?:négociations|pourparlers|trêve|cessez-le-feu|accord|sommet) (?:\p{L}+ ){0,3}(?:rompue?s?|annulée?s?|échoué|suspendue?s?)(?!\p{L})/giu,
    ],
    ['agreement', /(?<!\p{L})(?:accord (?:conclu|signé|trouvé)|signent?|signé)(?!\p{L})/giu],
    ['sanctions', /(?<!\p{L})sanctions?(?!\p{L})/giu],
    ['attack', /(?<!\p{L})(?:attaques?|frappes?|attentat\p{L}*)(?!\p{L})/giu],
  ],
}
