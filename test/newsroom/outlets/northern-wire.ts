import type { SampleOutlet } from '../outlet.ts'

export const northernWire: SampleOutlet = {
  id: 'northern-wire',
  name: 'Northern Wire',
  tagline: 'The news agency of the northern papers',
  country: 'dk',
  language: 'en',
  owner: null,
  stateMedia: false,
  section: null,
  host: 'northernwire.example',
  format: 'rss',
  path: '/northern-wire/top.xml',
  habits: { guids: 'number' },
  answer: { kind: 'feed' },
  articles: [
    {
      slug: 'trump-putin-speak-by-phone',
      at: '2025-02-12T17:31:00Z',
      title: 'Trump says he has spoken with Putin about ending Ukraine war',
      summary: 'U.S. President Donald Trump said on Wednesday he had spoken by telephone with Russian President Vladimir Putin.',
      author: 'Northern Wire staff',
      categories: ['World', 'Diplomacy'],
      editions: [
        {
          at: '2025-02-12T19:40:00Z',
          title: 'Trump and Putin hold 90-minute call, agree to open Ukraine talks',
          summary:
            'Donald Trump and Vladimir Putin spoke by telephone for 90 minutes on Wednesday, the first direct talks between the U.S. and Russian presidents since Russia invaded Ukraine in 2022.',
          paragraphs: [
            'WASHINGTON/MOSCOW (Northern Wire) - Donald Trump and Vladimir Putin spoke by telephone for 90 minutes on Wednesday, the first direct talks between the U.S. and Russian presidents since Russia invaded Ukraine in 2022.',
            'The two leaders discussed how to end the war, the state of world energy markets and artificial intelligence, officials in both capitals said.',
            'Trump said negotiations on Ukraine would start immediately and that he and Putin might meet in Saudi Arabia. The Russian president invited Trump to Moscow.',
            'Kremlin spokesman Dmitry Peskov said there was "political will" on both sides to reach a settlement.',
            'Putin described his relationship with Trump as "pragmatic and trusting". Trump, who has said he "got along great" with Putin during his first term, had threatened tougher sanctions on Moscow if the fighting did not stop.',
            'The United States has given Ukraine $175 billion in military and economic aid since February 2022.',
            'No date was given for a first round of negotiations, and neither side said who would lead its delegation.',
          ],
        },
      ],
    },
    {
      slug: 'saudi-arabia-venue-trump-putin',
      at: '2025-02-13T18:30:00Z',
      title: 'Day after Trump-Putin call, Saudi Arabia emerges as likely venue for talks',
      summary:
        'Diplomats expect the first meeting after the 90-minute call between Donald Trump and Vladimir Putin to be held in Saudi Arabia, though no date has been set.',
      author: 'Lars Bjerring',
      categories: ['World', 'Diplomacy'],
      paragraphs: [
        'RIYADH (Northern Wire) - Diplomats expect the first meeting after the 90-minute call between Donald Trump and Vladimir Putin to be held in Saudi Arabia, though no date has been set.',
        'Trump named the kingdom on Wednesday as a place where he and the Russian president might meet. Putin has also invited him to Moscow.',
        'Kremlin spokesman Dmitry Peskov has spoken of "political will" on both sides.',
        'The conversation, the first direct one between presidents of the two countries since the invasion of 2022, covered the war in Ukraine, energy and artificial intelligence.',
        'Ukraine has not been told whether it would attend, a European diplomat in the Gulf said.',
      ],
    },
    {
      slug: 'seven-nations-joint-statement-ukraine',
      at: '2025-02-12T21:20:00Z',
      title: 'Seven European nations, EU Commission say Ukraine must be part of any talks',
      summary:
        'PARIS (Northern Wire) - Seven European countries and the European Commission said in a joint statement late on Wednesday that Ukraine must take part in any negotiations over its future.',
      categories: ['Europe', 'Diplomacy'],
    },
    {
      slug: 'kallas-barrot-pistorius-warn-over-deal',
      at: '2025-02-13T09:50:00Z',
      title: 'EU foreign policy chief warns Washington and Moscow against deal without Europe',
      summary:
        'EU foreign policy chief Kaja Kallas said on Thursday that an agreement on Ukraine reached over the heads of Europeans could not be carried out.',
      author: 'Signe Aarup',
      categories: ['Europe', 'Diplomacy'],
      paragraphs: [
        'BRUSSELS (Northern Wire) - EU foreign policy chief Kaja Kallas said on Thursday that an agreement on Ukraine reached over the heads of Europeans could not be carried out.',
        '"Any deal behind our backs will not work," Kallas told reporters in Brussels, a day after the presidents of the United States and Russia agreed by telephone to start negotiations.',
        'German Defence Minister Boris Pistorius said Europe "will have to live directly" with whatever is settled, and French Foreign Minister Jean-Noel Barrot said a just peace needed Europe at the table.',
        'Lithuanian President Gitanas Nauseda set out the concern of the countries on the eastern flank. "A truce is not a sustainable peace," he said.',
        'Seven European governments and the European Commission had issued a joint statement on Wednesday night demanding that Kyiv be included.',
        'Diplomats said foreign ministers would compare notes again at the weekend.',
      ],
    },
    {
      slug: 'hegseth-nato-commitment',
      at: '2025-02-12T14:10:00Z',
      title: 'Hegseth leaves NATO allies doubting depth of U.S. commitment',
      summary:
        'U.S. Defense Secretary Pete Hegseth told allies at NATO headquarters on Wednesday that Europe must carry more of its own defence, raising doubts over how far Washington remains committed to the continent.',
      author: 'Anders Rimmer',
      categories: ['Defence', 'NATO'],
      paragraphs: [
        'BRUSSELS (Northern Wire) - U.S. Defense Secretary Pete Hegseth told allies at NATO headquarters on Wednesday that Europe must carry more of its own defence, raising doubts over how far Washington remains committed to the continent.',
        'Several European ministers said afterwards that they would bring forward spending decisions planned for later in the year.',
        'The 23 European Union members that also belong to NATO spent 1.99% of their combined economic output on defence in 2024, just under the alliance guideline of 2%.',
        'A NATO official said a new set of capability targets was due to be agreed in the summer.',
        'The meeting was the first of its kind since the new U.S. administration took office.',
      ],
    },
    {
      slug: 'kremlin-market-reforms-energy-us',
      at: '2025-02-13T09:20:00Z',
      title: 'Kremlin signals market reforms, energy cooperation with U.S.',
      summary:
        'MOSCOW (Northern Wire) - The Kremlin has signalled that it is ready for market reforms and for cooperation with the United States on energy, with Gazprom Neft and Surgutneftegas in the lead on the Russian side.',
      categories: ['Energy', 'Business'],
    },
    {
      slug: 'russia-sanctions-conditions',
      at: '2025-02-13T12:05:00Z',
      title: 'Sanctions relief for Russia tied to three conditions, officials say',
      summary:
        'An easing of sanctions on Russia would depend on an end to hostilities that Ukraine accepts, on recognition of Ukrainian sovereignty and on a commitment not to attack NATO members, officials familiar with the discussions said on Thursday.',
      author: 'Mette Kirk',
      categories: ['Sanctions', 'Business'],
      paragraphs: [
        'LONDON (Northern Wire) - An easing of sanctions on Russia would depend on an end to hostilities that Ukraine accepts, on recognition of Ukrainian sovereignty and on a commitment not to attack NATO members, officials familiar with the discussions said on Thursday.',
        'More than 15,000 restrictive measures are in force against Russia, its companies and its citizens.',
        'Those imposed by Washington matter most to Moscow, because they cut banks off from the dollar. The European Union and Britain come next.',
        'One European official cautioned that no list had been agreed and that each condition would need a way of checking it.',
        'EU measures are renewed every six months and require the consent of all 27 member states.',
      ],
    },
    {
      slug: 'us-treasury-energy-licence-march',
      at: '2025-02-13T15:45:00Z',
      title: 'U.S. allows wind-down of some Russian energy deals until March 12',
      summary:
        'WASHINGTON (Northern Wire) - The U.S. Treasury has authorised companies to wind down certain energy transactions with Russian counterparties until 12 March 2025, a licence published by the department showed.',
      categories: ['Sanctions', 'Energy'],
    },
    {
      slug: 'eu-defence-spending-326-billion',
      at: '2025-02-13T08:40:00Z',
      title: 'EU defence spending reached 326 billion euros in 2024',
      summary:
        'Defence spending by European Union governments rose to €326 billion in 2024, 30% more than in 2021, according to figures set out to member states on Thursday.',
      author: 'Anders Rimmer',
      categories: ['Defence', 'Europe'],
      paragraphs: [
        'BRUSSELS (Northern Wire) - Defence spending by European Union governments rose to €326 billion in 2024, 30% more than in 2021, according to figures set out to member states on Thursday.',
        'Investment had already climbed by 17% in 2023 to €72 billion. Purchases of equipment passed €90 billion in 2024.',
        'Taken together, the 23 EU states that belong to NATO spent 1.99% of gross domestic product on defence in 2024.',
        'Officials said the rise reflected orders for air defence, ammunition and armoured vehicles placed since the invasion of Ukraine.',
        'The figures cover national budgets and leave out money that the bloc itself spends on military aid.',
      ],
    },
    {
      slug: 'jonson-europe-share-ukraine-support',
      at: '2025-02-13T14:20:00Z',
      title: 'Sweden puts European share of arms for Ukraine at 60%',
      summary:
        'BRUSSELS (Northern Wire) - Around 60% of the arms, money and training that Ukraine\'s army received in 2024 came from Europe, Swedish Defence Minister Pal Jonson said on Thursday on his way into a meeting of NATO ministers.',
      categories: ['Defence', 'Ukraine'],
    },
    {
      slug: 'china-trade-developing-economies',
      at: '2025-02-13T06:30:00Z',
      title: 'China now trades more with developing economies than with rich ones, study finds',
      summary:
        'SINGAPORE (Northern Wire) - Developing economies account for the larger part of China\'s foreign trade and ASEAN overtook the European Union as its biggest partner region in 2024, a study by research firm Quay Economics showed.',
      categories: ['Trade', 'Asia'],
    },
    {
      slug: 'germany-postal-ballots-printing',
      at: '2025-02-12T10:55:00Z',
      title: 'Four German states report late postal ballots before federal election',
      summary:
        'BERLIN (Northern Wire) - Election offices in four German states said on Wednesday that postal ballots for the federal election on 23 February were going out up to three days late because of a printing backlog.',
      categories: ['Germany', 'Elections'],
    },
    {
      slug: 'ecb-wage-survey-cooling',
      at: '2025-02-12T09:10:00Z',
      title: 'ECB survey points to slower euro zone pay growth this year',
      summary:
        'FRANKFURT (Northern Wire) - Companies in the euro zone expect pay to grow by 3.3% this year after 4.2% in 2024, a European Central Bank survey of 140 large firms showed on Wednesday.',
      categories: ['Economy', 'ECB'],
    },
    {
      slug: 'congo-truce-talks-nairobi',
      at: '2025-02-13T11:00:00Z',
      title: 'Congo truce talks resume in Nairobi with aid corridor on agenda',
      summary:
        'NAIROBI (Northern Wire) - Mediators brought delegations from eastern Congo back to the table in Nairobi on Thursday to discuss a 14-day truce and a corridor for food aid, the regional bloc hosting the talks said.',
      categories: ['Africa', 'Diplomacy'],
    },
    {
      slug: 'baltic-grids-third-day',
      at: '2025-02-11T12:40:00Z',
      title: 'Baltic grids stable on third day without Russian link',
      summary:
        'TALLINN (Northern Wire) - The power grids of Estonia, Latvia and Lithuania ran within normal limits for a third day on Tuesday after joining the continental European network on Sunday, their operators said.',
      categories: ['Energy', 'Baltics'],
    },
    {
      slug: 'kattegat-ferries-storm',
      at: '2025-02-11T07:15:00Z',
      title: 'Gale stops ferries across the Kattegat',
      summary: 'AARHUS (Northern Wire) - Ferry operators cancelled 22 crossings on Tuesday morning as gusts of 27 metres a second closed two harbours.',
      categories: ['Weather'],
    },
  ],
}
