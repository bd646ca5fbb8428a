import { type EventWords, gap } from './event-words.ts'

const pacts = '(?:negociaci(?:ón|ones)|conversaciones|diálogo|tregua|alto el fuego|acuerdo|cumbre|pacto|reunión|tratado)'

export const es: EventWords = {
  kinds: {
    deaths:
      'muert[oa]s?|muer(?:e|en)|murió|murieron|(?<!(?:pena|amenazas?) )(?:la |su )?muerte de(?:l)?|fallec(?:e|en|ió|ieron|id[oa]s?)|fallecimiento|mat(?:a|an|ó|aron)|asesin(?:a|an|ó|aron|ad[oa]s?)|víctimas? mortal(?:es)?|p(?:ierde|ierden|erdió|erdieron) la vida|abatid[oa]s?',
    arrest:
      'deten(?:id[oa]s?|ción|ciones)|det(?:iene|ienen|uvo|uvieron)|arrest(?:a|an|ó|aron|ad[oa]s?)|prisión preventiva|captur(?:a|an|ó|aron|ad[oa]s?)',
    charge:
      'imput(?:a|an|ó|aron|ad[oa]s?|ación)|procesad[oa]s?|cargos (?:contra|por)|acusad[oa]s? de|se declar(?:a|an|ó|aron)(?: no)? culpables?|formul(?:a|an|ó) cargos',
    verdict: String.raw`conden(?:a|an|ó|aron|ad[oa]s?)(?=(?: [^.;:!?]{1,50})? a (?:\d|un |una |cadena|prisión|muerte|\p{L}+ (?:años|meses)|pagar))|absuel(?:ve|ven|t[oa]s?)|absolvi(?:ó|eron)|sentenciad[oa]s?|declar(?:a|an|ó|ad[oa]s?) culpables?|veredicto`,
    resignation:
      'dimit(?:e|en|ió|ieron|ido)|dimisi(?:ón|ones)|renunci(?:a|an|ó|aron)(?: (?:al? (?:cargo|puesto)|como|el|la|tras)|(?=[.,]|$))|destitu(?:ye|yen|yó|id[oa]s?|ción)|cesad[oa]s?|dej(?:a|an|ó) el cargo',
    ceasefire: 'alto el fuego|cese (?:el|al|del) fuego|tregua|armisticio|callan (?:las armas|los fusiles)',
    breakdown: String.raw`${pacts}(?: [^.;:!?]{1,40})? (?:rot[oa]s?|cancelad[oa]s?|suspendid[oa]s?|fracas(?:a|an|ó|aron|ad[oa]s?)|colaps(?:a|an|ó|aron)|se romp(?:e|en|ió|ieron)|naufrag\p{L}+)|(?:romp(?:e|en|ió|ieron)|cancel(?:a|an|ó|aron)|abandon(?:a|an|ó|aron)|suspend(?:e|en|ió|ieron)|fracas(?:a|an|ó|aron)|se retir(?:a|an|ó|aron) de) (?:\p{L}+ ){0,3}${pacts}|fracaso de (?:la |el |las |los )?${pacts}|ruptura de (?:la |las )?${pacts}|sin (?:llegar a un )?acuerdo`,
    agreement: String.raw`(?:firm(?:a|an|ó|aron|ad[oa])|alcanz(?:a|an|ó|aron|ad[oa])|lleg(?:a|an|ó|aron) a|sell(?:a|an|ó|aron)|cierran?|suscrib(?:e|en|ió|ieron)|logr(?:a|an|ó|aron))${gap}(?:acuerdo|tratado|pacto|convenio|contrato|memorando)|acuerdo (?:\p{L}+ ){0,2}(?:alcanzado|firmado)|pact(?:an|aron|ó)|acuerdan|acordaron`,
    sanctions: 'sanci(?:ón|ones)|sancion(?:a|an|ó|aron|ad[oa]s?)|(?<!sin )embargo',
    vote: 'vot(?:a|an|ó|aron|ado|ación|aciones|os?)|referéndum|plebiscito|elecci(?:ón|ones)|comicios|urnas|(?:re)?eleg(?:id[oa]s?|irá)|(?:re)?elig(?:e|en|ió|ieron)|balotaje',
    approval:
      'apr(?:ueba|ueban|obó|obaron|obad[oa]s?|obación)|ratific(?:a|an|ó|aron|ad[oa]s?|ación)|luz verde|autoriz(?:a|an|ó|aron|ad[oa]s?)|aval(?:a|an|ó|aron)|promulg(?:a|ó|ad[oa])',
    rejection: 'rechaz(?:a|an|ó|aron|ad[oa]s?|o)|vet(?:a|an|ó|aron|ad[oa]s?|o)|desestim(?:a|an|ó|aron|ad[oa]s?)',
    attack:
      'ataques?(?! (?:al corazón|cardíacos?|cardiacos?|de (?:pánico|ansiedad)))|atac(?:a|an|ó|aron|ad[oa]s?)|atentados?|bombarde(?:o|os|a|an|ó|aron|ad[oa]s?)|misil(?:es)?|tiroteos?|coche bomba',
    evacuation: String.raw`evacu\p{L}+|desaloj\p{L}+`,
    ban: 'prohíb(?:e|en)|prohib(?:ió|ieron|id[oa]s?|ición|iciones)|suspend(?:e|en|ió|ieron|id[oa]s?)|suspensión|veda|paraliz(?:a|an|ó|aron|ad[oa]s?)',
    reopening: String.raw`reabr(?:e|en|ió|ieron)|reabiert[oa]s?|reapertura|reanud(?:a|an|ó|aron|ad[oa]s?|ación)|levant(?:a|an|ó|aron|ad[oa]s?|amiento)(?: \p{L}+){0,3} (?:prohibición|restricci(?:ón|ones)|sanciones|veto|toque|confinamiento|cierre|bloqueo|embargo|medidas|alerta|estado)|vuelv(?:e|en) a (?:abrir|operar|funcionar|circular)`,
    venue: 'sede|se (?:celebrará|celebrarán|reunirá|reunirán|verán)|tendrán? lugar|acoger(?:á|án)|albergar(?:á|án)',
    inquiry: 'investig(?:a|an|ó|aron|ación|aciones|ad[oa]s?)|pesquisas?|abre(?:n)? diligencias|indag(?:a|an|ó|ación)|allanamientos?',
    denial: 'nieg(?:a|an)|neg(?:ó|aron)(?! a)|desm(?:iente|ienten|intió|intieron|entid[oa])',
    strike: 'huelgas?(?! de hambre)|huelguistas|paro (?:de|nacional|general|laboral|indefinido)',
    rescue: 'rescat(?:a|an|ó|aron|ad[oa]s?|e|es)|con vida|liberad[oa]s?|liber(?:a|an|ó|aron|ación)|en libertad|excarcel(?:a|an|ad[oa]s?)',
    lawsuit: `demand(?:a|an|ó|aron) (?:a|al|contra|ante|judicial|colectiva)|demandad[oa]s?|querellas?|apel(?:a|an|ó|aron|ación)|recurr(?:e|en|ió|ieron)(?! a)|present(?:a|an|ó|aron)${gap}(?:demanda|denuncia|recurso)`,
    recall:
      'ret(?:ira|iran|iró|iraron|irada|iro)(?: [^.;:!?]{1,40})? (?:del mercado|embajador|embajadora)|llam(?:a|an|ó|aron) a (?:consultas|revisión)',
  },
  wished: String.raw`desde(?= (?:\p{L}+ )?$)|pid(?:e|en|ió|ieron)|ped(?:ir|ido)|exig\p{L}+|reclam\p{L}+|insta\p{L}*|quier(?:e|en)|busc(?:a|an)|esper(?:a|an|anza|anzas)|teme?n?|temor(?:es)?|riesgo de|amenaz\p{L}+|negoci\p{L}+|dialog\p{L}+ sobre|conversaciones (?:sobre|para)|evit(?:a|an|ó|aron|ar)|imp(?:ide|iden|idió|idieron)|frustr\p{L}+|descart\p{L}+|llam\p{L}+ a (?:la |el |una? )?|llamamiento a|aniversario de|contra`,
  undone: String.raw`(?:\p{L}+ ){0,3}(?:cancelad[oa]s?|fracas(?:a|ó|ad[oa])|rot[oa]s?|levantad[oa]s?|evitad[oa]s?|frustrad[oa]s?|exigid[oa]s?|desconvocad[oa]s?|descartad[oa]s?)`,
}
