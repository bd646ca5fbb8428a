const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Titles and offices that stand before a name and are no part of it; lower case, without full stop. */
export const titles = set(
  'mr mrs ms miss dr prof professor sir lord lady dame rev reverend president vice prime minister premier chancellor secretary foreign defence defense finance interior senator sen rep representative congressman congresswoman ' +
    'governor gov mayor gen general lt col colonel maj major capt captain sgt sergeant admiral adm commander chief judge justice king queen prince princess pope ambassador spokesman spokeswoman spokesperson speaker leader chairman ' +
    'chairwoman chair director deputy attorney press house senate majority minority state staff acting former republican democrat democratic herr frau bundeskanzler bundeskanzlerin kanzler kanzlerin präsident präsidentin ministerpräsident ' +
    'außenminister außenministerin verteidigungsminister monsieur madame m mme président présidente ministre señor señora presidente presidenta ministro ministra signor signora esteri interni difesa onorevole premier ' +
    'президент премьер премьер-министр министр глава представитель сенатор генерал канцлер спикер пресс-секретарь депутат прем’єр прем’єр-міністр міністр голова речник речниця очільник депутатка',
)

/** Titles that begin a new name inside a run of capitals: "Virginia Gov. Ann Lee", "French President Jean Roy". */
export const splits = set('president prime chancellor gov governor sen senator rep representative mr mrs ms dr professor ambassador')

/** German offices end so, whatever they begin with: "Wirtschaftsminister". */
export const germanOffice =
  /(?:minister|ministerin|kanzler|kanzlerin|präsident|präsidentin|chef|chefin|sprecher|sprecherin|führer|vorsitzender|vorsitzende|kommissar|kommissarin|beauftragter?|general|könig|königin|bürgermeister|abgeordneter|experte|expertin|politiker|politikerin|kandidat|kandidatin)$/i

/** Small words inside names: "Ursula von der Leyen", "Bank of England". */
export const joins = set('of the de da di do dos du des del della la le las los van von der den zu zur bin ibn al el abu af av ter ten')

/** Capitalised words that name no one: they are dates, or the first person, or round a number. */
export const namesNoOne = set(
  'i almost nearly roughly approximately exactly january february september october november december monday tuesday wednesday thursday friday saturday sunday januar februar märz oktober dezember ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag sie ihr ihre ihnen ihren',
)

/** The same, where they stand alone: beside another capital they may be somebody ("Theresa May"). */
export const namesNoOneAlone = set('march april may june july august jan feb mar apr jun jul aug sep sept oct nov dec mai juni juli')

/** What people are who have no name, as far as they speak in the news. */
export const personNouns =
  'president|minister|premier|chancellor|senator|governor|mayor|chairman|chairwoman|chief|general|king|queen|pope|judge|justice|candidate|nominee|frontrunner|spokes\\p{Ll}+|congress(?:man|woman)|' +
  'man|woman|boy|girl|father|mother|son|daughter|brother|sister|wife|husband|friend|aide|official|witness|victim|suspect|gunman|nurse|veteran|student|resident|passenger|neighbo(?:u)?r|survivor|caller|guest|host|' +
  'reporter|lawyer|attorney|officer|leader|worker|teacher|driver|owner|manager|advis[eo]r|member|lawmaker|voter|supporter|protester|player|singer|writer|farmer|soldier|fighter|speaker|prosecutor|actor|actress|doctor|author|director|professor|' +
  'investigator|editor|activist|journalist|scientist|economist|analyst|strategist|agent|assistant|consultant|defendant|immigrant|migrant|politician|historian|physician|commander|secretary|ambassador|envoy|founder|researcher'
