import type { EventWords } from './event-words.ts'

const pacts = '(?:talks?|negotiations?|cease-?fire|truce|deal|agreement|summit|pact|treaty|accord|meeting)'
const laws = '(?:bill|law|act|budget|resolution|amendment|plan|deal|treaty|package|reform)'
const goods = '(?:ambassador|envoy|cars?|vehicles?|suvs?|trucks?|products?|toys?|batteries|cots|phones?|models?)'

export const en: EventWords = {
  kinds: {
    deaths: String.raw`kill(?:s|ed|ing)?(?! (?:an? |the )?(?:bill|deal|plan)\b)|dead|die(?= (?:as|after|at|from|in|of|on|when)\b)|deaths?(?! (?:penalty|threats?|row|sentence|certificates?)\b)|died|dies|death toll|fatalit(?:y|ies)|fatally|slain|perish(?:es|ed)?|(?:claim(?:s|ed)?|los(?:e|es|t)) (?:\p{L}+ |\d+ ){1,3}lives`,
    arrest:
      'arrest(?:s|ed)?|detain(?:s|ed)|in(?:to)? custody|(?:police|officers|agents|authorities) (?:hold|seize|nab)|held (?:over|on suspicion)',
    charge: String.raw`charged (?:with|over|in)|indict(?:s|ed|ment)|arraigned|charges? against|faces? (?:\p{L}+ ){0,2}charges?|pleads?|pleaded`,
    verdict:
      'convict(?:s|ed|ion)|acquit(?:s|ted|tal)|sentenced|found guilty|guilty of|jailed|cleared of|life (?:in prison|sentence)|jury (?:finds|found)',
    resignation:
      'resign(?:s|ed|ation)|(?:step|stand)(?:s|ing)? down|stepped down|stood down|steps aside|quits?|sack(?:s|ed)|fired|ousted|removed from office|dismissed as',
    ceasefire: 'cease-?fire|truce|armistice',
    breakdown: String.raw`${pacts}(?: [^.;:!?]{1,50})? (?:collaps\p{L}+|called off|break(?:s)? (?:down|off)|broke (?:down|off)|broken off|falls? through|fell through|fall apart|fell apart|scrapped)|(?:call(?:s|ed) off|cancel(?:s|led)|scraps?|scrapped|abandon(?:s|ed)|walk(?:s|ed) out of|pull(?:s|ed) out of|withdr(?:aws|ew) from|br(?:eaks|oke) off) (?:\p{L}+ ){0,3}${pacts}|end(?:s|ed)? (?:with(?:out| no)) (?:a |an )?(?:deal|agreement|breakthrough)`,
    agreement: String.raw`(?:sign(?:s|ed)?|seal(?:s|ed)?|clinch(?:es|ed)?|inks?|inked|reach(?:es|ed)?|struck|strikes?) (?:a |an |the )?(?:[\p{L}-]+ ){0,3}(?:deal|agreement|treaty|accord|pact|contract|memorandum|bill|order)|(?:deal|agreement|treaty|accord|pact) (?:is |was |has been )?(?:signed|reached|struck|sealed)|treaty`,
    sanctions: 'sanctions?|sanctioned|embargo',
    vote: 'votes?|voted|ballot|referendum|(?:re-?)?elect(?:ed|ions?)|to the polls',
    approval: String.raw`approv(?:e|es|ed|al)|ratif(?:y|ies|ied)|adopt(?:s|ed)|pass(?:es|ed) (?:\p{L}+ ){1,4}${laws}|green-?light(?:s|ed)?|green light|go-ahead|authori[sz](?:es|ed)|endors(?:es|ed)`,
    rejection: String.raw`reject(?:s|ed|ion)?(?! (?:\p{L}+ ){0,2}(?:claims?|allegations?|accusations?|charges?|reports?)\b)|veto(?:es|ed)?|turn(?:s|ed)? down|vot(?:e|es|ed) down|thr(?:ows|ew|own) out|rebuff(?:s|ed)`,
    attack: String.raw`(?<!\b(?:heart|panic|asthma|anxiety) )attack(?:s|ed)?|strikes? on|bomb(?:s|ed|ing)(?! (?:at the|in the (?:reviews|box)))|shell(?:s|ed|ing)(?= |,|$)|missiles?|(?:air|drone) ?strikes?|rocket (?:fire|attack|barrage)|barrage|ambush(?:es|ed)?|gunm[ae]n (?:open|kill|attack|storm|shoot)`,
    evacuation: String.raw`evacuat\p{L}+`,
    ban: 'bans?|banned|outlaw(?:s|ed)|prohibit(?:s|ed)|suspend(?:s|ed)|suspension|halt(?:s|ed)|paus(?:es|ed)',
    reopening: String.raw`reopen(?:s|ed|ing)?(?! (?:an? |the )?(?:old )?(?:debate|question|wound))|resum(?:e|es|ed)|restart(?:s|ed)|lift(?:s|ed) (?:the|a|its|\p{L}+ (?:ban|curbs?|restrictions|sanctions))|back in service`,
    venue: 'venues?|(?:to|will) host|(?:to be|will be) held in|will (?:meet|take place) in',
    inquiry: String.raw`inquir(?:y|ies)|inquest|investigat(?:e|es|ed|ion|ing|ors)|prob(?:e|es|ing)|subpoena\p{L}*`,
    denial: String.raw`den(?:y|ies|ied)|denial|refut(?:es|ed)|(?:reject|dismiss)(?:s|es|ed)? (?:\p{L}+ ){0,2}(?:claims?|allegations?|accusations?|charges?|reports?)`,
    strike:
      'walk(?:s|ed)? out(?! of)|walkout|industrial action|on strike|strikers|strik(?:e|es|ing) over|down(?:s|ed)? tools|stoppages?|(?:workers|drivers|nurses|doctors|teachers|staff|pilots|crews|miners|dockers) strike',
    rescue: 'rescue[sd]?|found (?:alive|safe)|pulled (?:alive )?from|free(?:s|d)|released',
    lawsuit: 'su(?:es|ed|ing)|lawsuit|legal action|to court|appeal(?:s|ed)? (?:against|conviction|verdict|ruling|sentence)',
    recall: String.raw`recalls? of|recalled|recalls (?:\p{L}+ |[\d.,]+ ){0,4}${goods}|pull(?:s|ed) (?:[\p{L}\d.,]+ ){1,5}(?:from|off) (?:the )?(?:shelves|sale|market)`,
  },
  wished: String.raw`since(?= (?:\p{L}+ )?$)|call(?:s|ed|ing)? (?:for|off)|urg(?:e[sd]?|ing)|demand(?:s|ed|ing)?|wants?|wanted|seek(?:s|ing)?|sought|hop(?:e[sd]?|ing) (?:for|of|to)|refus(?:e[sd]?|al|ing)|rul(?:e[sd]?|ing) out|cancel(?:s|led|ing)?|scrap(?:s|ped)?|fail(?:s|ed|ure)? to|fear(?:s|ed)?|talks? (?:on|about|over|for|of)|negotiat\p{L}+|discuss\p{L}*|avert(?:s|ed)?|avoid(?:s|ed)?|prevent(?:s|ed)?|foil(?:s|ed)?|thwart(?:s|ed)?|anniversary of|appeal(?:s|ed)? for|push(?:es|ed)? for|bid for|easing of|eas(?:es|ed)|lift(?:s|ed|ing)?|drop(?:s|ped)?`,
  undone: String.raw`talks?|negotiations?|proposals?|plans?|offers?|calls?|appeals?|demands?|bid|hopes?|relief|(?:(?:is|are|was|were|has|have|been) )*(?:collaps\p{L}+|off|called off|fail(?:s|ed)|fell through|falls through|broken|expire[sd]?|unlikely|lifted|eased|dropped|overturned|averted|foiled)`,
}
