import { type EventWords, gap } from './event-words.ts'

const pacts = '(?:trattativ[ae]|negoziat[oi]|colloqui|tregua|accordo|vertice|intesa|incontro|trattato|cessate il fuoco)'

export const it: EventWords = {
  kinds: {
    deaths: String.raw`mort[oi]|(?<!(?:pena|condann\p{L}|minacc\p{L}+) (?:di |a ))morte|morta|muo(?:re|iono)|morì|uccis[oaie]|uccid(?:e|ono)|decedut[oaie]|decess[oi]|vittime|per(?:de|dono|so|se) la vita|assassinat[oaie]`,
    arrest: 'arrest(?:a|ano|ò|at[oaie]|i|o)|fermat[oaie]|in manette|custodia cautelare|(?:ai|agli arresti) domiciliari|in carcere',
    charge:
      'rinvi(?:at[oaie]|o) a giudizio|incriminat[oaie]|imputat[oaie]|accusat[oaie] (?:di|formalmente)|si dichiara(?:no)?(?: non)? colpevol[ei]',
    verdict: String.raw`condann(?:at[oaie]|a|ano|ò)(?=(?: [^.;:!?]{1,50})? (?:a |all['’])(?:\d|un |una |ergastolo|morte|\p{L}+ (?:anni|mesi)|risarcire|pagare))|assolt[oaie]|assol(?:ve|vono|uzione)|colpevol[ei]|verdetto|ergastolo`,
    resignation:
      "dimission[ei]|dimett(?:e|ono)|dimess[oaie]|lascia(?:no)? l['’]incarico|destituit[oaie]|rimoss[oaie]|sfiduciat[oaie]|silurat[oaie]",
    ceasefire: 'cessate(?:-| )il(?:-| )fuoco|tregua|armistizio',
    breakdown: String.raw`${pacts}(?: [^.;:!?]{1,40})? (?:interrott[oaie]|rott[oaie]|salt(?:a|ano|at[oaie])|annullat[oaie]|sospes[oaie]|fallit[oaie]|fallisc(?:e|ono)|naufraga(?:no)?|crollat[oaie])|(?:romp(?:e|ono)|annulla(?:no)?|abbandona(?:no)?|interromp(?:e|ono)|sospend(?:e|ono)|salt(?:a|ano|at[oaie])|fallisc(?:e|ono)|fallit[oaie]) (?:\p{L}+ ){0,3}(?:l['’]|dell['’])?${pacts}|fallimento (?:dei|delle|della|del|dell['’]) ?${pacts}|senza (?:un |raggiungere un )?accordo`,
    agreement: String.raw`(?:firm(?:a|ano|at[oaie])|sigla(?:no)?|siglat[oaie]|raggiun(?:to|ta|ge|gono)|trov(?:at[oa]|a|ano)|strett[oa]|stringono|sottoscriv(?:e|ono)|sottoscritt[oa]|chiud(?:e|ono))${gap}?(?:l['’]|un['’])?(?:accordo|intesa|trattato|patto|contratto|protocollo|memorandum)|(?:accordo|intesa|trattato) (?:\p{L}+ ){0,2}(?:raggiunt[oa]|firmat[oa]|siglat[oa]|fatt[oa]|trovat[oa])|c['’]è l['’](?:accordo|intesa)`,
    sanctions: 'sanzion[ei]|sanzionat[oaie]|embargo',
    vote: 'vot(?:o|i|a|ano|ò|at[oaie]|azione|azioni)|referendum|elezion[ei]|(?:ri)?elett[oaie]|elegg(?:e|ono)|urne|ballottaggio',
    approval: 'approv(?:a|ano|ò|at[oaie]|azione)|ratific(?:a|ano|ò|at[oaie])|via libera|autorizz(?:a|ano|ò|at[oaie])|ok d(?:el|alla?|al)',
    rejection:
      'resp(?:inge|ingono|int[oaie]|inse)(?! [^.;:!?]{0,15}(?:accus[ae]|addebiti))|bocci(?:a|ano|ò|at[oaie]|atura)|affossa(?:no)?|rifiut(?:a|ano|ò|at[oaie]|o)|veto|rigett(?:a|ano|ò|at[oaie])',
    attack: String.raw`attacc(?:o|hi)(?! (?:di cuore|cardiac|di panico))|attacc(?:a|ano|ò|at[oaie])|attentat[oi]|bombard\p{L}+|raid|missil[ei]|razz[oi]|sparatoria`,
    evacuation: String.raw`evacu\p{L}+|sgomber\p{L}+|sfollat[oaie]`,
    ban: 'viet(?:a|ano|ò|at[oaie])|diviet[oi]|bandit[oaie]|sospes[oaie]|sospend(?:e|ono)|sospensione|stop (?:a|ai|al|alla|alle|agli)|blocc(?:a|ano|ò|at[oaie])',
    reopening: String.raw`riap(?:re|rono|ert[oaie]|ertura)|ripre(?:nde|ndono|s[oaie])|riattivat[oaie]|ripristinat[oaie]|revoc(?:a|ano|ò|at[oaie])(?= [^.;:!?]{0,30}(?:divieto|restrizioni|sanzioni|coprifuoco|allerta|blocco|embargo|misure))|(?:divieto|restrizioni|sanzioni|coprifuoco|embargo)(?: \p{L}+){0,4} revocat[oaie]`,
    venue: 'si (?:terrà|terranno|svolgerà|svolgeranno|riunirà|riuniranno)|ospiter(?:à|anno)|sede|a ospitare',
    inquiry: String.raw`indag(?:a|ano|ine|ini|at[oaie])|inchiest[ae]|perquisi\p{L}+|fascicolo`,
    denial: `neg(?:a|ano|ò|ato)|smenti(?:sce|scono|ta|to|te|sc)|resp(?:inge|ingono|int[oaie])${gap}(?:accus[ae]|addebiti)`,
    strike: 'scioper[oi](?! della fame)|scioper(?:a|ano|at[oaie]|anti)|incrociano le braccia|braccia incrociate',
    rescue:
      'salv(?:at[oaie]|a|ano|ò)|soccors[ae]|in salvo|trovat[oaie] viv[oaie]|(?<!via )liber(?:at[oaie]|a|ano|ò|azione)|rilasci(?:at[oaie]|a|ano|o)|scarcerat[oaie]',
    lawsuit:
      'f(?:a|anno) causa|causa (?:contro|legale|civile)|querel(?:a|ano|at[oaie]|e)|ricors[oi]|ricorr(?:e|ono)|impugn(?:a|ano|ò|at[oaie])|class action|cit(?:a|ano|at[oaie]) (?:in giudizio|in tribunale)|appello contro',
    recall: String.raw`richiam(?:a|ano|ò|at[oaie]|o)(?: [^.;:!?]{1,30})? (?:l['’])?(?:ambasciator\p{L}+|prodott[oi]|lott[oi]|auto|veicoli|modell[oi])|ambasciator[ei](?: \p{L}+){0,3} richiamat[oi]|ritir(?:a|ano|ò|at[oaie]|o)(?: [^.;:!?]{1,40})? dal (?:mercato|commercio)|richiamo di`,
  },
  wished: String.raw`dall['’](?=$)|dal(?:la|lo)?(?= (?:\p{L}+ )?$)|chied(?:e|ono)|chiest[oaie]|richie(?:sta|ste|de|dono)|esig\p{L}+|invoc\p{L}+|vuole|vogliono|sper(?:a|ano|anza|anze)|tem(?:e|ono|uto|uta)|timor[ei]|rischio|minacci(?:a|ano|at[oaie])|appell[oi] (?:per|a)|negozia\p{L}* (?:su|per)|tratta(?:no)? (?:su|per)|discut\p{L}+|evit(?:a|ano|at[oaie]|are)|sventat[oaie]|sventa(?:no)?|impedi\p{L}+|esclu(?:de|dono|so|sa)|anniversario|revoc(?:a|ano|at[oaie])|contro`,
  undone: String.raw`(?:\p{L}+ ){0,3}(?:annullat[oaie]|fallit[oaie]|saltat[oaie]|revocat[oaie]|evitat[oaie]|sventat[oaie]|scongiurat[oaie]|sospes[oaie]|escluso|esclusa)`,
}
