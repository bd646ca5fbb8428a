/** A fact that a briefing of the sample's last morning ought to tell. */
type ExpectedFact = {
  /** Name of the section that ought to tell it. */
  readonly section: 'talks' | 'economy' | 'europe' | 'china'
  /** Its story in labels.json. */
  readonly story: string
  readonly fact: string
  /** Matches a sentence that tells it, in any of the sample's languages. */
  readonly told: RegExp
}

/** The facts that the sample's main stories turn on, by section. */
export const expectedFacts: readonly ExpectedFact[] = [
  {
    section: 'talks',
    story: 'trump-putin-call',
    fact: 'the presidents of the US and Russia spoke for 90 minutes',
    told: /\b90[- ]minut|ninety minutes|90 Minuten|hour and a half|heure et demie|90分钟/i,
  },
  {
    section: 'talks',
    story: 'trump-putin-call',
    fact: 'they may meet in Saudi Arabia',
    told: /Saudi|Arabie saoudite|沙特/i,
  },
  {
    section: 'talks',
    story: 'trump-putin-call',
    fact: 'Peskov: both sides have "political will"',
    told: /political will|politischen Willen|volonté politique|政治意愿/i,
  },
  {
    section: 'talks',
    story: 'trump-putin-call',
    fact: 'US aid since February 2022: $175 billion',
    told: /\$175 ?(?:billion|bn)|175 milliards de dollars|1750亿美元/i,
  },
  {
    section: 'talks',
    story: 'europe-reacts',
    fact: 'Kallas: "Any deal behind our backs will not work"',
    told: /any deal behind our backs will not work|hinter dem Rücken|dans le dos des Européens|背着欧洲/i,
  },
  {
    section: 'talks',
    story: 'europe-reacts',
    fact: 'seven European nations and the Commission: Ukraine must take part',
    told: /seven (?:European )?(?:nations|countries|governments)|sieben europäische Staaten|sept pays|七个欧洲国家/i,
  },
  {
    section: 'talks',
    story: 'europe-reacts',
    fact: 'Nausėda: "A truce is not a sustainable peace"',
    told: /a truce is not a sustainable peace|dauerhaftem Frieden|paix durable|可持续的和平/i,
  },
  {
    section: 'talks',
    story: 'zelenskyy-reacts',
    fact: 'Zelenskyy: "not pleasant" to learn of the call afterwards',
    told: /not pleasant|不愉快/i,
  },
  {
    section: 'economy',
    story: 'sanctions-conditions',
    fact: 'more than 15,000 sanctions measures against Russia',
    told: /15[,.]000/,
  },
  {
    section: 'economy',
    story: 'kremlin-energy-reforms',
    fact: 'Gazprom Neft and Surgutneftegas would lead energy co-operation',
    told: /Gazprom Neft and Surgutneftegas/,
  },
  {
    section: 'economy',
    story: 'treasury-wind-down',
    fact: 'certain energy transactions may be wound down until 12 March 2025',
    told: /12 March|March 12/,
  },
  {
    section: 'economy',
    story: 'lng-exports',
    fact: 'the US shipped 85 million tonnes of LNG in 2023',
    told: /85 ?(?:m|million) tonnes/,
  },
  {
    section: 'europe',
    story: 'eu-defence-spending',
    fact: 'EU defence spending: €326 billion in 2024, 30% more than in 2021',
    told: /€32[56] ?(?:billion|bn)|326 (?:Milliarden|milliards)/,
  },
  {
    section: 'europe',
    story: 'eu-defence-spending',
    fact: 'the 23 EU members of NATO spend 1.99% of GDP',
    told: /1\.99 ?%/,
  },
  {
    section: 'europe',
    story: 'hegseth-nato',
    fact: 'Hegseth at NATO headquarters raises doubts about the American commitment',
    told: /Hegseth/,
  },
  {
    section: 'europe',
    story: 'defence-industry',
    fact: 'defence industry: €158.8 billion turnover, 581,000 jobs',
    told: /158[.,]8|581[, ]000/,
  },
  {
    section: 'europe',
    story: 'aid-share',
    fact: "Jonson: Europeans gave about 60% of Ukraine's military support",
    told: /60 ?(?:%|per cent)/,
  },
  {
    section: 'china',
    story: 'pla-forces',
    fact: 'more than 180 coercive intercepts of US aircraft in 2021–2023',
    told: /(?:more than |over )?180\b|180多次|逾180次/,
  },
  {
    section: 'china',
    story: 'pla-forces',
    fact: 'more than 370 ships and submarines',
    told: /\b370\b|370多艘/,
  },
  {
    section: 'china',
    story: 'joint-exercises',
    fact: 'fifteen joint exercises with Russia from 2022 to August 2024',
    told: /fifteen|\b15\b/i,
  },
  {
    section: 'china',
    story: 'joint-exercises',
    fact: 'command drills with 90,000 troops',
    told: /90[,.]000/,
  },
  {
    section: 'china',
    story: 'trade-shift',
    fact: 'ASEAN passed the EU as largest partner region in 2024',
    told: /asean|东盟/i,
  },
  {
    section: 'china',
    story: 'trade-shift',
    fact: 'distant partners lost almost 10 percentage points between 2017 and 2024',
    told: /(?:almost|close to|près de) 10 (?:percentage points|points)|10个百分点/,
  },
]
