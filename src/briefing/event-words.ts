/** What can happen in a story that turns it; views have words for each. */
export type EventKind =
  | 'deaths'
  | 'arrest'
  | 'charge'
  | 'verdict'
  | 'resignation'
  | 'ceasefire'
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
 * story; a word that denies or plans is not told apart.
 *
 * @returns Each kind once.
 */
export function eventsIn(text: string, language: string): readonly EventKind[] {
  return (kinds[language] ?? []).flatMap(([kind, pattern]) => (pattern.test(text) ? [kind] : []))
}

type Kind = readonly [EventKind, RegExp]

const kinds: Readonly<Record<string, readonly Kind[]>> = {
  en: [
    ['deaths', /\b(?:killed|kills|dead|deaths?|died|dies|death toll)\b/iu],
    ['arrest', /\b(?:arrest(?:s|ed)?|detained|in custody)\b/iu],
    ['charge', /\b(?:charged with|indicted|charges? against|pleads?|pleaded)\b/iu],
    ['verdict', /\b(?:convicted|acquitted|sentenced|found guilty|jailed)\b/iu],
    ['resignation', /\b(?:resign(?:s|ed|ation)|steps? down|stepped down|quits?|sacked|fired|ousted)\b/iu],
    ['ceasefire', /\b(?:cease-?fire|truce|armistice)\b/iu],
    ['agreement', /\b(?:sign(?:s|ed) (?:a|an|the)?|(?:reach(?:es|ed)|struck|strikes?) (?:a |an )?(?:deal|agreement)|treaty)\b/iu],
    ['sanctions', /\b(?:sanctions?|sanctioned|embargo)\b/iu],
    ['vote', /\b(?:votes?|voted|ballot|referendum|elect(?:ed|ion))\b/iu],
    ['approval', /\b(?:approv(?:es|ed|al)|ratif(?:y|ies|ied)|pass(?:es|ed) (?:a|the) (?:bill|law))\b/iu],
    ['rejection', /\b(?:reject(?:s|ed|ion)|veto(?:es|ed)?|turned down)\b/iu],
    ['attack', /\b(?:attack(?:s|ed)?|strikes? on|bomb(?:s|ed|ing)|shelling|missiles?|air ?strikes?)\b/iu],
    ['evacuation', /\b(?:evacuat\p{L}+)\b/iu],
    ['ban', /\b(?:bans?|banned|suspend(?:s|ed)|suspension|halt(?:s|ed))\b/iu],
    [
      'reopening',
      /\breopen(?:s|ed|ing)?\b(?! (?:an? |the )?(?:old )?(?:debate|question|wound))|\b(?:resum(?:es|ed)|lift(?:s|ed) (?:the|a))\b/iu,
    ],
    ['venue', /\bvenues?\b/iu],
    ['inquiry', /\b(?:inquiry|investigat(?:es|ed|ion|ing)|probes?|subpoena\p{L}*)\b/iu],
    ['denial', /\b(?:den(?:ies|ied)|denial)\b/iu],
    ['strike', /\b(?:walk(?:s|ed)? out|walkout|industrial action)\b/iu],
    ['rescue', /\b(?:rescue[sd]?|found alive|freed|released)\b/iu],
    ['lawsuit', /\b(?:su(?:es|ed)|lawsuit|appeal(?:s|ed)? against)\b/iu],
    ['recall', /\b(?:recalls? of|recalled)\b/iu],
  ],
  de: [
    ['deaths', /(?<!\p{L})(?:tote[rn]?|getötet|gestorben|ums Leben)(?!\p{L})/iu],
    ['arrest', /(?<!\p{L})(?:festgenommen|verhaftet|Festnahme\p{L}*)(?!\p{L})/iu],
    ['resignation', /(?<!\p{L})(?:Rücktritt\p{L}*|tritt zurück|zurückgetreten|entlassen)(?!\p{L})/iu],
    ['ceasefire', /(?<!\p{L})(?:Waffenruhe|Waffenstillstand\p{L}*|Feuerpause)(?!\p{L})/iu],
    ['agreement', /(?<!\p{L})(?:Einigung|Abkommen|unterzeichne\p{L}*)(?!\p{L})/iu],
    ['sanctions', /(?<!\p{L})Sanktion\p{L}*/iu],
    ['attack', /(?<!\p{L})(?:Angriff\p{L}*|angegriffen|Anschlag\p{L}*)(?!\p{L})/iu],
  ],
  fr: [
    ['deaths', /(?<!\p{L})(?:morts?|tués?|décès)(?!\p{L})/iu],
    ['arrest', /(?<!\p{L})(?:arrêtés?|interpellés?|arrestation\p{L}*)(?!\p{L})/iu],
    ['resignation', /(?<!\p{L})(?:démission\p{L}*|limogé\p{L}*)(?!\p{L})/iu],
    ['ceasefire', /(?<!\p{L})(?:cessez-le-feu|trêve)(?!\p{L})/iu],
    ['agreement', /(?<!\p{L})(?:accord (?:conclu|signé|trouvé)|signent?|signé)(?!\p{L})/iu],
    ['sanctions', /(?<!\p{L})sanctions?(?!\p{L})/iu],
    ['attack', /(?<!\p{L})(?:attaques?|frappes?|attentat\p{L}*)(?!\p{L})/iu],
  ],
}
