/** One thing that a person does, and what they are told then. */
export type Step = {
  readonly does: 'ask' | 'press' | 'choose'
  /** The line typed, or what the button or entry is called. */
  readonly what: string
  readonly hears: readonly RegExp[]
  readonly hearsNot?: readonly RegExp[]
  /**
   * Whom the answer is for. `pressed`: what a button on a message for all brings is for the person alone on Discord, whose channels
   * show every answer; on Slack it stands in the message's thread.
   */
  readonly for: 'everyone' | 'the caller' | 'pressed'
}

/** What one reader does in a new channel, as it is tried on every platform. */
export type ReaderCase = { readonly name: string; readonly steps: readonly Step[] }

const ask = (what: string, ...hears: readonly RegExp[]): Step => ({ does: 'ask', what, hears, for: 'everyone' })
const askAlone = (what: string, ...hears: readonly RegExp[]): Step => ({ does: 'ask', what, hears, for: 'the caller' })
const press = (what: string, ...hears: readonly RegExp[]): Step => ({ does: 'press', what, hears, for: 'pressed' })
const pressAlone = (what: string, ...hears: readonly RegExp[]): Step => ({ does: 'press', what, hears, for: 'the caller' })
const choose = (what: string, ...hears: readonly RegExp[]): Step => ({ does: 'choose', what, hears, for: 'pressed' })
const chooseAlone = (what: string, ...hears: readonly RegExp[]): Step => ({ does: 'choose', what, hears, for: 'the caller' })
const without = (step: Step, ...hearsNot: readonly RegExp[]): Step => ({ ...step, hearsNot })

const news: readonly ReaderCase[] = [
  {
    name: '/brief tells every section, with its numbers, names and quotations',
    steps: [
      ask(
        '/brief',
        /^Talks$.*^Economy$.*^Europe$.*^China$/ms,
        /90 minutes/,
        /15,000 sanctions/,
        /€326 billion/,
        /more than 180/,
        /“Any deal behind our backs will not work”\n— Kaja Kallas, EU foreign policy chief/,
        /\d+ articles · \d+ outlets|^What this rests on$/m,
      ),
    ],
  },
  {
    name: '/brief europe tells Europe alone',
    steps: [without(ask('/brief europe', /^Europe$/m, /1\.99%/, /P[åa]l Jonson/, /€72 billion/), /^China$/m, /^Talks$/m)],
  },
  {
    name: '/brief takes options by their names',
    steps: [without(ask('/brief china since:3d style:short', /^China$/m, /2025-02-11T06:/, /ASEAN|Asean/), /^Europe$/m, /^Key figures$/m)],
  },
  {
    name: '/brief takes a section by its title, and headlines alone',
    steps: [without(ask('/brief Europe style:headlines', /e3 Sweden puts European share/), /581,000 people/)],
  },
  {
    name: '/brief 3d names no section and is clear all the same',
    steps: [ask('/brief 3d style:short', /2025-02-11T06:/, /^c1 /m)],
  },
  {
    name: '/story tells the story behind a short id, and its buttons the sides of it',
    steps: [
      ask('/brief europe', /e3 Sweden puts European share/),
      ask('/story e3', /^e3 Sweden puts European share of arms for Ukraine at 60%/m, /€17 billion/, /Hanno Pevkur/),
      press('Key figures', /€17 billion/, /0\.25 per cent/),
      ask('/story e2 quotes', /^Who says what: e2 Hegseth/m, /^Who reports it$/m, /Only here: Austria spends 1%/),
      press('Timeline', /Timeline of \d+ reports by \d+ outlets, .*the highest number is/, /12 February 2025.*13 February 2025/s),
      ask('/story e2', /Hegseth/),
      press('Sources', /Harbour Gazette/),
      ask('/story e2', /Hegseth/),
      press('What changed', /Hegseth/),
      ask('/story e2', /Hegseth/),
      press('Who says what', /Only here: Austria spends 1%/),
      ask('/brief talks', /^t3 Sanctions relief/m),
      ask('/story t3 quotes', /“A promise not to attack NATO is no promise to us”\n— Yaroslava Dmytrenko/),
    ],
  },
  {
    name: 'a story is chosen from the menu of a briefing',
    steps: [ask('/brief europe', /e1 EU defence/), choose('e1', /^e1 EU defence spending reached 326 billion/m, /€90 billion/)],
  },
  {
    name: 'a short id belongs to the briefing that was shown last',
    steps: [
      ask('/brief europe', /e1 /),
      ask('/brief china', /c1 /),
      ask('/story c1', /^c1 /m),
      askAlone('/story e1', /“China” has no story “e1”/),
      ask('/brief europe', /e1 /),
      ask('/story e1', /^e1 EU defence/m),
    ],
  },
]

const archive: readonly ReaderCase[] = [
  {
    name: '/topic briefs on words of the archive, with a timeline, and its stories have ids of their own',
    steps: [
      ask('/topic sanctions', /On “sanctions”/, /15,000 sanctions/, /depend on an end to hostilities/, /^Timeline$/m),
      ask('/story q1', /15,000/),
    ],
  },
  {
    name: '/topic takes several words and a time',
    steps: [ask('/topic defence spending since:2d', /On “defence spending”/, /€326 billion/)],
  },
  {
    name: '/topic finds in English what is asked for in Chinese',
    steps: [ask('/topic 贸易', /On “贸易”/, /Asean overtakes EU/), ask('/topic 制裁', /On “制裁”/, /Sanctions relief/)],
  },
  {
    name: '/topic says that there is nothing',
    steps: [askAlone('/topic 恐龙', /Nothing in the archive tells of “恐龙”\. It was searched back to/)],
  },
  {
    name: '/topic offers what is near',
    steps: [
      askAlone('/topic sanctoins', /Nothing in the archive tells of “sanctoins”/, /It has: sanctions\./),
      pressAlone('sanctions', /On “sanctions”/, /15,000 sanctions/),
    ],
  },
  {
    name: '/evidence shows each sentence with the passages behind it',
    steps: [
      ask('/brief europe', /e1 /),
      askAlone('/evidence e3', /^Receipts/m, /worth €17 billion\.\n— Kyiv Chronicle\[11\]/, /— Baltic Courier\[9\]/),
    ],
  },
  {
    name: '/why says why a story is there',
    steps: [
      ask('/brief europe', /e1 /),
      askAlone('/why e3', /4 independent outlets report it/, /It belongs in Europe/, /the first report/),
    ],
  },
  {
    name: '/why says why a link is not there',
    steps: [
      ask('/brief europe', /e1 /),
      askAlone('/why https://nowhere.example/a?b=1&c=<d>', /No feed of nowhere\.example is followed here/),
      askAlone('/why nowhere.example/a', /No feed of nowhere\.example is followed here/),
    ],
  },
  {
    name: 'buttons lead from a story to its receipts and its reasons',
    steps: [
      ask('/brief europe', /e1 /),
      ask('/story e3', /€17 billion/),
      pressAlone('Receipts', /^Receipts/m, /— Baltic Courier\[9\]/),
      ask('/story e3', /€17 billion/),
      pressAlone('Why this story', /4 independent outlets report it/),
    ],
  },
]

const following: readonly ReaderCase[] = [
  {
    name: 'a section, words and a story are followed, listed and let go',
    steps: [
      askAlone('/following', /Nothing is followed by you or this channel/),
      askAlone('/follow europe', /You will hear of news on Europe\./),
      askAlone('/follow chip sanctions quiet:22-7', /You will hear of news on “chip sanctions”, but not from 22:00 to 7:00/),
      ask('/brief europe', /e2 /),
      askAlone('/follow e2', /You will hear of news on Hegseth leaves NATO allies/),
      askAlone('/follow europe', /Europe is followed already/),
      askAlone('/following', /Europe – for you/, /“chip sanctions” – for you, quiet from 22:00 to 7:00/, /Hegseth/),
      askAlone('/unfollow 2', /No more messages on “chip sanctions”/),
      askAlone('/unfollow europe', /No more messages on Europe/),
      askAlone('/unfollow europe', /“europe” is not followed by you or this channel\. .*Hegseth/),
      without(askAlone('/following', /Hegseth/), /Europe –/, /chip/),
    ],
  },
  {
    name: 'what a channel follows is up to admins, and buttons do what the words do',
    steps: [
      ask('/brief europe', /e1 /),
      askAlone('/follow economy to:channel', /follow … to:channel is for the admins/),
      askAlone('/follow economy', /You will hear of news on Economy/),
      ask('/story e3', /€17 billion/),
      pressAlone('Follow', /You will hear of news on Sweden puts European share/),
      askAlone('/following', /Economy – for you/, /European share of arms/),
      chooseAlone('Economy', /No more messages on Economy/),
    ],
  },
  {
    name: 'what is wrong with a story is said by a menu',
    steps: [
      ask('/brief europe', /e1 /),
      ask('/story e3', /€17 billion/),
      chooseAlone('This is wrong', /Thank you\. The admins can see that you find “Sweden puts European share .*” wrong\./),
      askAlone('/feedback e3 duplicate', /told twice/),
    ],
  },
  {
    name: '/help lists the commands, and says more of one',
    steps: [
      askAlone('/help', /\/brief \[section\]/, /topic <words…>/, /unfollow/),
      askAlone('/help follow', /quiet – hours without messages/),
      askAlone('/help folow', /Did you mean \/(?:attache )?follow\?/),
    ],
  },
]

const badInput: readonly ReaderCase[] = [
  {
    name: 'an unknown section is named as such, with the nearest and a menu of all',
    steps: [
      askAlone(
        '/brief eurpoe',
        /There is no section “eurpoe”\. Did you mean europe\? There are: talks, economy, europe, china, elsewhere\./,
      ),
      chooseAlone('China', /^China$/m, /more than 180/),
    ],
  },
  { name: 'an id means nothing before there is a briefing', steps: [askAlone('/story e1', /There is no briefing in this channel yet/)] },
  {
    name: 'an unknown story is named as such, with the nearest',
    steps: [
      ask('/brief europe', /e1 /),
      askAlone('/story e9', /“Europe” has no story “e9”\. Did you mean e1\? It has e1, e2/),
      askAlone('/evidence nonsense', /“Europe” has no story “nonsense”/),
      askAlone('/story s0123456789abcdef', /That story is no longer kept/),
    ],
  },
  {
    name: 'a time that nobody can read is named as such',
    steps: [
      askAlone('/brief europe since:whenever', /I cannot read “whenever” as a time\. Say how far back as 90m/),
      askAlone('/topic sanctions since:-3d', /I cannot read “-3d” as a time/),
      askAlone('/follow europe quiet:25-99', /I cannot read “25-99” as hours/),
    ],
  },
  {
    name: 'right-to-left words beside an emoji find what they mean',
    steps: [ask('/topic مفاوضات 🕊️', /Trump and Putin hold 90-minute call/)],
  },
  {
    name: 'right-to-left words, emoji and signs are words like any other',
    steps: [
      askAlone('/topic 🇪🇺👩‍👩‍👧', /Nothing in the archive tells of/),
      askAlone('/brief \u202egnp.exe', /There is no section/),
      askAlone('/why @everyone', /There is no briefing in this channel yet/),
      askAlone('/follow !!!', /There is no word in that to look for/),
      askAlone('/topic "><script>alert(1)</script>', /Nothing in the archive tells of/),
    ],
  },
  {
    name: '2,000 characters are answered as shortly as a few',
    steps: [
      askAlone(`/why ${'long'.repeat(500)}`, /There is no briefing in this channel yet/),
      askAlone(`/why https://nowhere.example/${'a'.repeat(1_900)}`, /No feed of nowhere\.example/),
    ],
  },
]

export const readerCases: readonly ReaderCase[] = [...news, ...archive, ...following, ...badInput]
