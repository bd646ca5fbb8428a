import { termsOf } from '../../stories/words/terms.ts'

/**
 * Whether English words have a word under another name: "sacked" by "fired". Such a word is
 * no new one; what denies, hedges, counts or names is asked elsewhere.
 *
 * @param written Stems of the words, as termsOf gives them.
 */
export function isInOtherWords(word: string, written: ReadonlySet<string>): boolean {
  const [stem] = termsOf(word, 'en')
  return (alike.get(stem?.term ?? '') ?? []).some(({ group }) => group.some((other) => written.has(other)))
}

/** Whether two stems are of one English group: "sack", "fire". */
export function areAlike(stem: string, other: string): boolean {
  return (alike.get(stem) ?? []).some(({ group }) => group.includes(other))
}

/** Words for one thing in the news; each line is a group. None of them stands in two senses that news keeps apart. */
const groups = `
demand demanded call calls called urge urged appeal appealed ask asked request requested
jail jailed imprison imprisoned sentence sentenced prison
kill killed die died dead death deaths fatal fatally deadly slain
resign resigned quit resignation stepped
sack sacked fire fired dismiss dismissed oust ousted firing
buy bought purchase purchased acquire acquired
reduce reduced cut cuts lower lowered slash slashed
rise rises rose risen increase increased grow grew growth climb climbed higher raise raised
fall falls fell fallen drop dropped decline declined decrease decreased lower
hurt injure injured wound wounded injuries
arrest arrested detain detained custody held
start started begin began begun launch launched
end ended finish finished stop stopped halt halted
criticise criticised criticize criticized condemn condemned blast blasted slam slammed attack attacked denounce denounced mock mocked
back backed support supported endorse endorsed favor favour
help helped aid assist assisted
firm firms company companies business businesses
worker workers employee employees staff staffers job jobs
child children kid kids youth youngster youngsters minor minors
car cars vehicle vehicles
ship ships vessel vessels boat boats
probe inquiry enquiry investigation investigations investigating investigate
law laws legislation bill measure act
vote voted ballot ballots poll
talk talks negotiation negotiations negotiating discussion discussions meeting met meet
row dispute feud spat clash clashed
money fund funds funding cash
pay paid salary salaries wage wages pays
assault assaulted attack attacked
bomb blast explosion exploded
storm hurricane
get got gain gained obtain obtained receive received win won
show showed shown reveal revealed
choose chose chosen pick picked select selected name named nominate nominated tap tapped
let allow allowed permit permitted
ban banned bar barred prohibit prohibited
leave left quit exit exited withdraw withdrew withdrawn pull pulled
return returned back
scrap scrapped abolish abolished repeal repealed eliminate
try tried attempt attempted seek sought
want wants hope hopes
need needs require requires required must
large huge big massive
film filmed video footage
home house homes houses
doctor physician doctors
lawyer lawyers attorney attorneys
police officers officer
teenager teen teenage
mother father parent parents
crash crashed collision collided
flee fled escape escaped
find found discover discovered
stab stabbed knife
gunman shooter shot shoot shooting gunned
protest protests protested protesters demonstrate demonstration demonstrators rally marched
election elections vote poll
leader leaders head chief
agree agreed agreement deal accord pact
refuse refused decline declined
reject rejected turned
hide hid conceal concealed
`

const alike = Map.groupBy(
  groups
    .trim()
    .split('\n')
    .map((line) => [...new Set(termsOf(line, 'en').map(({ term }) => term))])
    .flatMap((group) => group.map((term) => ({ term, group }))),
  ({ term }) => term,
)
