import type { SampleOutlet } from '../outlet.ts'

export const balticCourier: SampleOutlet = {
  id: 'baltic-courier',
  name: 'Baltic Courier',
  tagline: 'Estonia, Latvia and Lithuania in English',
  country: 'ee',
  language: 'en',
  owner: null,
  stateMedia: false,
  section: 'europe',
  host: 'balticcourier.example',
  format: 'atom',
  path: '/baltic-courier/atom.xml',
  habits: { zoneMinutes: 120 },
  answer: { kind: 'feed' },
  articles: [
    {
      slug: 'nauseda-truce-not-peace',
      at: '2025-02-13T12:50:00Z',
      title: 'Lithuania’s president on Ukraine talks: "A truce is not a sustainable peace"',
      summary:
        'Lithuania’s president says a halt to the fighting in Ukraine would only be worth having if it could last, as EU governments press for a place in the talks.',
      author: 'Rasa Veličkaitė',
      categories: ['Lithuania', 'Security'],
      paragraphs: [
        'Lithuanian President Gitanas Nausėda has cautioned against mistaking a pause in the fighting for the end of the war. "A truce is not a sustainable peace," the president said.',
        'His words echo a worry shared in all three Baltic capitals: that Russia would use a quick ceasefire in Ukraine to rebuild its army.',
        'Former Estonian prime minister Kaja Kallas, now the EU’s top diplomat, put it in terms of what can work. "Any deal behind our backs will not work," she said.',
        'The European Commission and seven nations of the continent have jointly called for Ukraine to be at the table.',
        'Berlin sounds a similar note. Europe "will have to live directly" with the outcome, according to Defence Minister Boris Pistorius.',
        'Lithuania borders both Belarus and the Russian exclave of Kaliningrad.',
      ],
    },
    {
      slug: 'zelenskyy-told-afterwards',
      at: '2025-02-13T16:30:00Z',
      title: 'Zelenskyy: Ukraine must be in the room, and should have known of the call',
      summary:
        'The Ukrainian president called it "not pleasant" that he was informed of the conversation between Trump and Putin only when it had taken place.',
      author: 'Karl Lepik',
      categories: ['Ukraine'],
    },
    {
      slug: 'hegseth-estonia-reaction',
      at: '2025-02-12T17:50:00Z',
      title: 'Tallinn brings forward ammunition orders after Hegseth’s speech at NATO',
      summary:
        'Estonia will sign contracts planned for the autumn before Easter, the defence ministry said, hours after the US defence secretary questioned how much longer America would guarantee Europe’s security.',
      author: 'Karl Lepik',
      categories: ['Defence', 'Estonia'],
      paragraphs: [
        'US Defence Secretary Pete Hegseth had barely left the podium at NATO headquarters on Wednesday when the first ally changed its plans.',
        'Estonia’s defence ministry said it would place ammunition orders before Easter that it had meant to place in the autumn.',
        'The American’s remarks were read in Tallinn as a warning that US troops and money can no longer be taken for granted.',
        '"We have assumed for a while that this speech would come," said Liina Tamberg, who heads the ministry’s planning section.',
        'Latvia and Lithuania said they would also review their timetables.',
      ],
    },
    {
      slug: 'pevkur-jonson-europe-aid',
      at: '2025-02-13T15:05:00Z',
      title: 'Pevkur: EU leads on sanctions and puts money into Ukraine’s defence',
      summary:
        'Estonia’s defence minister rejects the charge that Europe does too little. His Swedish colleague Pål Jonson puts its share of last year’s military support at about 60 per cent.',
      author: 'Karl Lepik',
      categories: ['Defence', 'Ukraine'],
      paragraphs: [
        'The European Union is in front when it comes to sanctions, and it invests in Ukraine’s own defence, Estonian Defence Minister Hanno Pevkur said in Brussels.',
        'He was answering American claims that Europeans leave the burden to others.',
        'Pål Jonson, the Swedish defence minister, supplied a number: about 60 per cent of the military support that reached Ukraine last year was European.',
        'Part of it was paid through the European Peace Facility, a common fund of €17 billion from which members are refunded for what they give.',
        'Estonia has pledged 0.25 per cent of its economic output a year to Ukraine until 2027.',
      ],
    },
    {
      slug: 'lindholm-exercise-count',
      at: '2025-02-12T09:35:00Z',
      title: 'Northern institute: China and Russia have held fifteen joint exercises since 2022',
      summary:
        'Researchers at the Lindholm Institute say the drills have grown from naval visits to command exercises that involve 90,000 troops.',
      author: 'Rasa Veličkaitė',
      categories: ['Security', 'China'],
    },
    {
      slug: 'grid-after-desynchronisation',
      at: '2025-02-11T15:10:00Z',
      title: 'Three days on, Baltic power grids hold steady without Russia',
      summary:
        'Frequency stayed within 50 millihertz of its target on Tuesday. Operators say the price of balancing power is the next test.',
      author: 'Mārtiņš Ozols',
      categories: ['Energy'],
      paragraphs: [
        'The electricity systems of Estonia, Latvia and Lithuania have come through their third day on the continental European network without a disturbance.',
        'They cut their last links with the Russian and Belarusian grids on Saturday and joined their new partners through Poland a day later.',
        'Frequency moved by no more than 50 millihertz on Tuesday, the three operators reported.',
        'Balancing power cost more than usual in the evening peak, and the operators expect that to remain so until spring.',
        'Naval patrols along the cables in the Gulf of Finland will go on.',
      ],
    },
    {
      slug: 'riga-tram-winter',
      at: '2025-02-12T07:20:00Z',
      title: 'Riga’s oldest tram goes back on the rails for the winter fair',
      summary: 'Car number 24, built in 1901, will run between the market and the opera on three weekends.',
      categories: ['Riga'],
    },
    {
      slug: 'tartu-smoke-sauna',
      at: '2025-02-13T09:15:00Z',
      title: 'Tartu students build a smoke sauna on a raft',
      summary: 'The raft passed its stability test with eleven people on board. The harbour master would like it to stop at eight.',
      categories: ['Life'],
    },
  ],
}
