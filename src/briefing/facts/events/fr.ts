import { type EventWords, gap } from './event-words.ts'

const pacts = '(?:négociations?|pourparlers|discussions|trêve|cessez-le-feu|accord|sommet|rencontre|traité|pacte)'

export const fr: EventWords = {
  kinds: {
    deaths:
      "(?<!(?:peine|menaces?|arrêt|point) (?:de )?)mort(?:e|s|es)?|tue(?:nt)?|tuée?s?|décès|décédée?s?|décède(?:nt)?|meur(?:t|ent)|péri(?:t|s|ssent)?|perdu la vie|assassinée?s?|abattue?s?|s['’]est éteint",
    arrest:
      'arrêtée?s?|interpellée?s?|interpelle(?:nt)?|arrestations?|interpellations?|garde à vue|(?:en|placée?s? en) détention provisoire|écrouée?s?',
    charge:
      '(?:mise?s?|mettre) en examen|inculp(?:ée?s?|ation)|poursuivie?s? pour|renvoyée?s? (?:en procès|devant)|plaid(?:e|ent|é)(?: non)? coupables?|mise en accusation',
    verdict: String.raw`condamn(?:e|ent|é|ée|és|ées)(?=(?: [^.;:!?]{1,50})? (?:à|au) (?:\d|un |une |la (?:prison|perpétuité|réclusion)|perpétuité|mort|[\p{L}-]+ (?:ans|mois)|verser|payer))|acquitt(?:e|ent|é|ée|és|ées|ement)|relax(?:e|ent|é|ée|és|ées)|reconnue?s? coupables?|déclarée?s? coupables?|écop(?:e|ent|é) d|prison ferme|verdict`,
    resignation:
      'démissions?|démissionn(?:e|ent|é|aire|aires)|limog(?:e|ent|é|ée|és|ées|eage)|destitu(?:e|ent|é|ée|és|ées|tion)|révoquée?s?|évincée?s?|quitte(?:nt)? (?:ses|leurs|son) (?:fonctions|poste)',
    ceasefire: 'cessez-le-feu|trêve|armistice',
    breakdown: String.raw`${pacts}(?: [^.;:!?]{1,40})? (?:rompue?s?|annulée?s?|échou(?:e|ent|é)|suspendue?s?|capot(?:e|ent|é)|effondr(?:e|ent|é|ée|és)|à l['’]eau)|(?:romp(?:t|ent|u)|annul(?:e|ent|é)|quitt(?:e|ent|é)|suspend(?:ent|u)?|abandonn(?:e|ent|é)) (?:[\p{L}'’]+ ){0,3}(?:l['’]|d['’])?${pacts}|[ée]chec (?:des|du|de la|de l['’]) ?${pacts}|sans (?:accord|parvenir à un accord)`,
    agreement: String.raw`(?:sign(?:e|ent|é)|concl(?:ut|uent|u)|trouv(?:e|ent|é)|parv(?:ient|iennent|enus?) à|scell(?:e|ent|é)|ratifient)${gap}(?:l['’]|d['’])?(?:accord|traité|pacte|contrat|convention|compromis)|accord(?: [\p{L}-]+){0,3} (?:conclu|signé|trouvé|scellé)|signé|signent?|s['’](?:entendent|accordent) sur`,
    sanctions: 'sanctions?|sanctionn(?:e|ent|é|ée|és|ées)|embargo',
    vote: String.raw`vot(?:e|es|ent|é|ée|és)|par \d+ voix|scrutin|référendum|élections?|législatives|présidentielle|(?:ré)?élue?|élisent|aux urnes`,
    approval:
      'approuv(?:e|ent|é|ée|és|ées)|approbation|adopt(?:e|ent|é|ée|és|ées|ion)|ratifi(?:e|ent|é|ée|és|ées|cation)|feu vert|valid(?:e|ent|é|ée|és|ées)|autoris(?:e|ent|é|ée|és|ées)',
    rejection: 'rejet(?:te|tent|é|ée|és|ées)?|retoqu(?:e|ent|é|ée|és|ées)|refus(?:e|ent|é|ée|és|ées)?|veto',
    attack: String.raw`attaqu(?:e|es|ent|é|ée|és|ées)(?! (?:cardiaque|de panique|en justice))|frapp(?:e|es|ent|é|ée|és|ées)|attentats?|bombard\p{L}+|missiles?|raids?|tirs? de|fusillades?|embuscades?`,
    evacuation: String.raw`évacu\p{L}+|mis(?:e|es)? à l['’]abri`,
    ban: 'interdi(?:t|te|ts|tes|re|sent|ction|ctions)|suspend(?:ent|u|ue|us|ues)?|suspension|banni(?:t|e|s|es)?|bannissent',
    reopening: String.raw`rouv(?:re|rent|ert|erte|erts|ertes)|réouverture|reprenn?(?:d|ent)|repris|reprise d(?:u trafic|es vols|es cours|es négociations|u travail|es liaisons)|l[eè]v(?:e|ent|é|ée|és|ées)(?: [^.;:!?]{1,30})?(?: |l['’])(?:interdiction|restrictions|sanctions|embargo|couvre-feu|confinement|mesures?|blocus|suspension|alerte|état)|(?:interdiction|restrictions|sanctions|embargo|couvre-feu|confinement|mesures|blocus)(?: [\p{L}-]+){0,4} levée?s?`,
    venue:
      'se tiend(?:ra|ront)|se réunir(?:a|ont)|aur(?:a|ont) lieu|accueiller(?:a|ont)|accueill(?:e|ent)(?: [^.;:!?]{1,30})? (?:sommet|pourparlers|négociations|conférence)',
    inquiry: String.raw`enquêt(?:e|es|ent|é|eurs)|information judiciaire|perquisition\p{L}*|investigations?`,
    denial: `ni(?:e|ent|é)|démen(?:t|tent|ti|tie|tis)|réfut(?:e|ent|é)|contest(?:e|ent|é)${gap}(?:accusations?|faits)`,
    strike: String.raw`grèves?(?! de la faim)|grévistes|débray\p{L}+|cess(?:e|ent|é) le travail`,
    rescue:
      'sauvée?s?|sauv(?:e|ent)|secourue?s?|sauvetage|retrouvée?s? (?:vivante?s?|saine?s?|en vie)|libres? après|libér(?:é|ée|és|ées|ation)|libèr(?:e|ent)|relâch(?:e|ent|é|ée|és|ées)',
    lawsuit:
      'plaintes?|en justice|assign(?:e|ent|é|ée|és|ation)|f(?:ait|ont) appel|recours (?:contre|devant)|saisi(?:t|ssent)? (?:le tribunal|la justice|le Conseil|la Cour)',
    recall: String.raw`rappel(?:s)? (?:de|des|d['’])|rappel(?:le|lent|é|ée|és|ées)(?: [^.;:!?]{1,30})?(?: |l['’]|d['’])(?:ambassadeur|véhicules|voitures|lots?|produits?|modèles|exemplaires|jouets)|(?:ambassadeur|véhicules|voitures|lots?|produits?)(?: [\p{L}-]+){0,4} rappelée?s?(?! (?:que|à l['’]ordre))`,
  },
  wished: String.raw`depuis(?= (?:\p{L}+ |l['’])?$)|appel(?:le(?:nt)?|s)? à|demand\p{L}+|exig\p{L}+|refus\p{L}+|exclu\p{L}+|annul(?:e|ent|er|ation)|négoci\p{L}+|pourparlers (?:sur|en vue)|discut\p{L}+|levée des|évit\p{L}+|empêch\p{L}+|déjou\p{L}+|crai(?:nt|gnent|nte|ntes)|redout\p{L}+|espèr\p{L}+|espér\p{L}+|menac\p{L}+|veu(?:t|lent)|réclam\p{L}+|plaid\p{L}+ pour`,
  undone: String.raw`(?:[\p{L}'’]+ ){0,3}(?:annulée?s?|rompue?s?|échoué|levée?s|refusée?s?|exigée?s?|évitée?s?|déjouée?s?|réclamée?s?)`,
}
