import { type EventWords, gap } from './event-words.ts'

const pacts = String.raw`(?:\p{L}*gespräche?|\p{L}*verhandlungen|Waffenruhe|Waffenstillstand|\p{L}*abkommen|\p{L}*gipfel|Treffen|Deal)`

export const de: EventWords = {
  kinds: {
    deaths: String.raw`tote[rn]?|tot|getötet\p{L}*|töte(?:t|te|ten)|gestorben\p{L}*|starb(?:en)?|stirbt|sterben|verstorben\p{L}*|ums Leben|Todesopfer\p{L}*|erschossen|ermordet|Tod (?:von|des|der|eines|einer)`,
    arrest: String.raw`festgenommen\p{L}*|verhafte(?:t|te|ten|n)|\p{L}*festnahmen?|Verhaftung(?:en)?|n(?:immt|ahm|ahmen|ehmen)${gap}fest|in (?:Untersuchungshaft|Gewahrsam|Haft)`,
    charge: `angeklagt|Anklagen?|klag(?:t|te|en|ten)${gap}an`,
    verdict: String.raw`verurteil(?:t|te|ten|en)(?=(?: [^.;:!?]{1,50})? (?:zu|wegen)(?!\p{L}))|(?:zu|wegen)${gap}verurteilt\p{L}*|verurteilt worden|schuldig gesprochen|freigesprochen|Freispruch|Schuldspruch|spr(?:icht|ach|echen|achen)${gap}(?:frei|schuldig)|muss${gap}ins Gefängnis|lebenslange Haft`,
    resignation: `Rücktritts?|tr(?:itt|at|eten|aten)(?: [^.;:!?]{1,50})? zurück|zurückgetreten|entlassen|entlässt|entließ|gefeuert|feuert|abgesetzt|abberufen|legt${gap}(?:Amt|Ämter) nieder|räumt${gap}(?:Posten|Amt)|(?:wirft|schmeißt) hin`,
    ceasefire: 'Waffenruhe|Waffenstillstand(?:e?s)?|Feuerpause|Waffenpause',
    breakdown: String.raw`${pacts}(?: [^.;:!?]{1,40})? (?:abgebrochen|abgesagt|gescheitert|geplatzt|aufgekündigt|zusammengebrochen|scheiter(?:t|n|te|ten)|platz(?:t|en|te|ten))|(?:scheiter(?:t|n|te|ten)|platz(?:t|en|te|ten)|bricht|brechen|brach(?:en)?|sag(?:t|en|te|ten)|kündig(?:t|en|te|ten)|verl(?:ässt|assen|ieß|ießen)) (?:\p{L}+ ){0,4}${pacts}|Scheitern (?:der|des) ${pacts}|ohne (?:Einigung|Ergebnis|Abkommen|Abschluss)`,
    agreement: String.raw`Einigung|geeinigt|einig(?:t|en|te|ten) sich|\p{L}*abkommen|unterzeichne\p{L}*|schlie(?:ßt|ßen)${gap}(?:Vertrag|Pakt|Bündnis)|\p{L}*vertrag (?:unterschrieben|besiegelt|geschlossen)`,
    sanctions: String.raw`\p{L}*sanktion(?:en)?|sanktionier\p{L}*|\p{L}*embargos?`,
    vote: String.raw`(?!Auswahl)\p{L}*wahl(?:en)?|gewählt\p{L}*|wiedergewählt|wähl(?:t|en|te|ten)|\p{L}*abstimmung(?:en)?|abgestimmt|stimm(?:t|te|en|ten) (?:für|gegen|über|ab)|mit \d+ (?:zu|gegen) \d+ Stimmen|Referendum\p{L}*|Volksentscheid\p{L}*`,
    approval: String.raw`genehmig(?:t|te|ten|en)|Genehmigung|gebilligt|billig(?:t|te|ten|en)|ratifizier\p{L}*|verabschiede(?:t|te|ten|n)(?! sich)|beschlossen|beschlie(?:ßt|ßen)|beschloss(?:en)?|stimm(?:t|te|en|ten)${gap}zu|zugestimmt|zugelassen|grünes Licht`,
    rejection: `abgelehnt|lehn(?:t|te|en|ten)${gap}ab|Vetos?|zurückgewiesen|verw(?:irft|arf|erfen)|verworfen|weis(?:t|en) (?!(?:[^.;:!?]{1,40} )?(?:Vorwürfe|Vorwurf|Berichte?|Anschuldigungen))[^.;:!?]{1,50} zurück`,
    attack: String.raw`\p{L}*angriff(?:e|en|s)?|angegriffen|gr(?:eift|eifen|iff|iffen)${gap}an|\p{L}*anschl(?:ag|ags|äge|ägen)|\p{L}*beschuss|beschossen|beschie(?:ßt|ßen)|bombardier\p{L}*|\p{L}*bomben?|Luftschl(?:ag|äge|ägen)|Attentat\p{L}*|Raketen|Hinterhalt`,
    evacuation: String.raw`evakuier\p{L}*|geräumt|in Sicherheit gebracht`,
    ban: String.raw`verboten|verbiete[nt]|\p{L}*verbot(?:e|s)?|untersag(?:t|te|ten|en)|ausgesetzt|setz(?:t|te|ten|en)${gap}aus|suspendier\p{L}*|gesperrt|sperr(?:t|te|ten|en)|gestoppt|stopp(?:t|te|ten|en)`,
    reopening: String.raw`wiedereröffnet|Wiedereröffnung|Wiederaufnahme|wieder (?:geöffnet|eröffnet|offen|aufgenommen|freigegeben|auf|in Betrieb)|öffne[nt]${gap}wieder|(?:fährt|fahren|rollt|rollen|fließt) (?:[\p{L}]+ ){0,3}wieder|aufgehoben|h(?:ebt|eben|ob|oben)${gap}auf`,
    venue: String.raw`\p{L}*austragungsort|Tagungsort|Veranstaltungsort|stattfinde[nt]|finde[nt]${gap}statt|(?:treffen sich|tagt|tagen)(?= [^.;:!?]{0,40}in \p{L})|ist${gap}Gastgeber\p{L}*|Gastgeber (?:des|der|für)`,
    inquiry:
      'ermittel(?:t|n|te|ten)|Ermittlung(?:en|sverfahren)?|Untersuchung(?:en|sausschuss)?|untersuch(?:t|en|te|ten)|durchsuch(?:t|en|te|ten)|Durchsuchung(?:en)?|Razzia',
    denial: String.raw`dementier\p{L}*|Dementi|widersprich(?:t|en)${gap}(?:Berichten?|Darstellung|Vorwürfen)|frei erfunden|bestreite[nt]|bestritt(?:en)?|leugne\p{L}*|weis(?:t|en)${gap}(?:Vorwürfe|Vorwurf|Berichte?|Anschuldigungen)${gap}zurück|wies(?:en)?${gap}(?:Vorwürfe|Vorwurf|Berichte?|Anschuldigungen)${gap}zurück`,
    strike: String.raw`(?!Hunger)\p{L}*streiks?|(?:be)?streik(?:t|en|te|ten)|leg(?:t|en|te|ten)${gap}Arbeit nieder|Ausstand|Arbeitsniederlegung\p{L}*`,
    rescue: String.raw`gerettet\p{L}*|rette(?:t|n|te|ten)|lebend (?:geborgen|gefunden|entdeckt)|befrei(?:t|te|ten|en)\p{L}*|freigelassen\p{L}*|freigekommen|l(?:ässt|assen|ieß|ießen)${gap}frei|komm(?:t|en)${gap}frei|Freilassung`,
    lawsuit: String.raw`verklag\p{L}*|(?:Sammel|Schadenersatz|Schadensersatz|Unterlassungs|Verfassungs)?klagen?|klag(?:t|te|en|ten) (?:gegen|vor)|z(?:ieht|iehen|og|ogen)${gap}vor Gericht|Verfassungsbeschwerde|Berufung(?: ein\p{L}*)?`,
    recall: `Rückrufe?s?|ruf(?:t|en)${gap}zurück|rief(?:en)?${gap}zurück|zurückgerufen|zurückbeordert|beorder(?:t|te|ten)${gap}zurück`,
  },
  wished: String.raw`seit(?:dem)?(?= (?:\p{L}+ )?$)|forder\p{L}+|verlang\p{L}+|woll(?:en|te\p{L}*)|will|lehn\p{L}+|Gespräche über|Verhandlungen über|verhandel\p{L}+ über|verhinder\p{L}+|Forderung\p{L}*|Ruf nach|r(?:uft|ufen|ief|iefen) zu|Lockerung\p{L}*|gegen(?= (?:\p{L}+ )?$)|poch(?:t|en) auf|hoff(?:t|en|te|ten) auf|Hoffnung\p{L}* auf|(?:be)?fürcht\p{L}+|Angst vor|Sorge vor|warn(?:t|en|te|ten) vor|droh(?:t|en|te|ten)|abgewendet\p{L}*|wirb(?:t|en) für`,
  undone: String.raw`(?:\p{L}+ ){0,3}(?:abgesagt|gescheitert|geplatzt|abgelehnt|aufgehoben|gefordert|verhindert|abgewendet|vereitelt|vermieden|ab|vom Tisch)`,
}
