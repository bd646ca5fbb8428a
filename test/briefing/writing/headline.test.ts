import { expect, it } from 'vitest'
import { headlinesOf, isClear } from '../../../src/briefing/writing/headline.ts'
import { createDocumentFrequencies } from '../../../src/stories/words/document-frequencies.ts'
import { article, story } from '../../fakes/articles.ts'

const frequencies = createDocumentFrequencies({ documents: 100, terms: {} })
const text = 'A solar eclipse crossed Spain on Wednesday.'

it.each([
  'Solar eclipses occur when the sun, moon and Earth align in space.',
  'What to know about the eclipse in Spain',
  'Eclipse in Spain: where to watch it?',
  'Fury over solar eclipse in Spain',
  'Solar eclipse CROSSES Spain',
  'Searching for a good place to see the eclipse in Spain',
  'A look at the solar eclipse in Spain',
  'Takeaways from the solar eclipse in Spain',
  'Our night under the solar eclipse in Spain',
  'Fact check: Solar eclipse crosses Spain',
  'Live updates from Spain on its solar eclipse',
  'One night under the solar eclipse in Spain',
  'See the solar eclipse in Spain, in photos and videos',
  'Spain must not look at its solar eclipse',
  'Solar eclipse does NOT spare Spain',
  'Sky: ‘First the eclipse crossed Spain, then it didn’t’',
  'No, the eclipse did not spare Spain',
  'Ugh: solar eclipse crosses Spain',
  'The oddest things in the solar eclipse over Spain',
  'Seven lovely moments from the solar eclipse over Spain',
  'Solar eclipse crosses Spain, crowds GONE WILD',
  'A solar eclipse crosses Spain, and people are not having it',
  'Solar eclipse crosses Spain. Then it rained on it.',
  'Solar eclipse leaves the country’s crowds in the dark',
  'One Night Under the Solar Eclipse in Spain',
  'Searching For the Solar Eclipse in Spain',
  'Oh, come on: solar eclipse crosses Spain',
  'Questions and answers about the solar eclipse in Spain',
  'Spain disappointed by its solar eclipse',
  'Oslo expresses sympathy over solar eclipse in Spain',
  'Envoy of Oslo calls solar eclipse in Spain unacceptable',
])('puts a plain headline before %j', (other) => {
  const told = story(
    article({ outlet: 'The Ledger', title: other, text }),
    article({ outlet: 'Northern Wire', title: 'Solar eclipse crosses Spain', text }),
  )
  expect(headlinesOf(told, frequencies, 'en')[0]?.text).toBe('Solar eclipse crosses Spain')
})

it.each([
  [
    'de',
    'Streik der Lokführer: Was der Ausstand für Pendler bedeutet',
    'Lokführer streiken drei Tage lang in Berlin',
    'Die Lokführer streiken.',
  ],
  [
    'fr',
    'Grève à Lyon : ce que l’on sait du mouvement',
    'Grève de trois jours des conducteurs à Lyon',
    'Les conducteurs de Lyon font grève.',
  ],
  ['ru', 'Что известно о забастовке машинистов в Москве', 'Машинисты в Москве начали забастовку', 'Машинисты Москвы бастуют.'],
  ['zh', '一文看懂北京司机罢工', '北京司机开始三天罢工', '北京司机罢工。'],
])('puts news before a teaser: %s %s', (language, teaser, news, words) => {
  const told = story(
    article({ outlet: 'The Ledger', title: teaser, text: words, language }),
    article({ outlet: 'Northern Wire', title: news, text: words, language }),
  )
  expect(headlinesOf(told, frequencies, language)[0]?.text).toBe(news)
})

it('takes the initials of an illness or a body for no shouting', () => {
  const [first] = headlinesOf(
    story(
      article({ outlet: 'The Ledger', title: 'Solar eclipse in Spain meets COVID rules of ASEAN', text }),
      article({ outlet: 'Northern Wire', title: 'Solar eclipse in Spain MEETS rules of COVID', text }),
    ),
    frequencies,
    'en',
  )
  expect(first?.article.outlet.name).toBe('The Ledger')
})

it('puts a report before an opinion, whatever it says', () => {
  const told = story(
    article({
      outlet: 'The Ledger',
      title: 'Solar eclipse crosses Spain and brings nothing',
      text,
      url: 'https://ledger.example/opinion/eclipse',
    }),
    article({ outlet: 'Northern Wire', title: 'Moon hides the sun over Spain', text }),
  )
  expect(headlinesOf(told, frequencies, 'en')[0]?.text).toBe('Moon hides the sun over Spain')
})

it('takes no headline for its own witness, though it be all that its outlet says', () => {
  const told = story(
    article({ outlet: 'The Ledger', title: 'Harbour master uneasy but glad as ferries return to Riga', text: '' }),
    article({
      outlet: 'Northern Wire',
      title: 'Port: 80 ferries return to Riga for first time since flood',
      text: 'Sailors and porters are ready for much as 80 ferries return to Riga for the first time since the flood.',
    }),
  )
  expect(headlinesOf(told, frequencies, 'en')[0]?.article.outlet.name).toBe('Northern Wire')
})

it.each(['travel', 'video'])('puts a report before what a page for %s makes of it', (page) => {
  const told = story(
    article({ outlet: 'The Ledger', title: 'Moon covers the sun over Spain', text, url: `https://ledger.example/${page}/eclipse` }),
    article({ outlet: 'Northern Wire', title: 'Moon hides the sun over Spain', text }),
  )
  expect(headlinesOf(told, frequencies, 'en')[0]?.article.outlet.name).toBe('Northern Wire')
})

it('puts what was published last before what an earlier day said', () => {
  const dayMs = 86_400_000
  const at = Date.parse('2025-02-13T12:00:00Z')
  const told = story(
    article({ outlet: 'The Ledger', title: 'Spain waits for its solar eclipse', text, publishedAt: at - 4 * dayMs }),
    article({ outlet: 'Northern Wire', title: 'Solar eclipse crosses Spain', text, publishedAt: at }),
  )
  expect(headlinesOf(told, frequencies, 'en')[0]?.text).toBe('Solar eclipse crosses Spain')
})

it('takes off a label that says of what matter a headline is', () => {
  const told = story(article({ outlet: 'Northern Wire', title: 'Coronavirus: RAF plane lands in UK with masks from Turkey', text }))
  expect(headlinesOf(told, frequencies, 'en')[0]?.text).toBe('RAF plane lands in UK with masks from Turkey')
})

it('leaves a label that alone says of what matter a headline is', () => {
  const title = 'Covid-19 latest update: Five new cases, one new death'
  expect(headlinesOf(story(article({ outlet: 'Northern Wire', title, text })), frequencies, 'en')[0]?.text).toBe(title)
})

it('asks nothing with the name of a consumers’ group', () => {
  const told = story(
    article({ outlet: 'The Ledger', title: 'Airlines in Spain flout the law on refunds, says Which?', text }),
    article({ outlet: 'Northern Wire', title: 'Airlines: ‘First Spain agreed to a refund, then it didn’t’', text }),
  )
  expect(headlinesOf(told, frequencies, 'en')[0]?.article.outlet.name).toBe('The Ledger')
})

it('tells in plain letters what only one outlet shouts', () => {
  const title = 'Ministers in Spain should NOT yet look at the eclipse, says NASA'
  const [headline] = headlinesOf(story(article({ outlet: 'The Ledger', title, text })), frequencies, 'en')
  expect(headline?.text).toBe('Ministers in Spain should not yet look at the eclipse, says NASA')
  const fleet = 'Latvia sends TWO ships for THOUSANDS of people as US backs DOWN'
  const [calm] = headlinesOf(story(article({ outlet: 'The Ledger', title: fleet, text })), frequencies, 'en')
  expect(calm?.text).toBe('Latvia sends two ships for thousands of people as US backs down')
})

it('takes what a headline quotes for no fault of it', () => {
  const told = story(
    article({ outlet: 'The Ledger', title: 'Astronomer fires back at mayor of Spain: ‘He is clueless about what we do’', text }),
    article({ outlet: 'Northern Wire', title: 'This is why the mayor of Spain fears an astronomer', text }),
  )
  expect(headlinesOf(told, frequencies, 'en')[0]?.article.outlet.name).toBe('The Ledger')
})

it('puts a headline that names somebody or some place before one that says no more of the event', () => {
  const said = 'An iconic motto of Riga gets an update on Wednesday.'
  const told = story(
    article({ outlet: 'The Ledger', title: 'An iconic motto gets an update', text: said }),
    article({ outlet: 'Northern Wire', title: 'Motto of Riga is dropped', text: said }),
  )
  expect(headlinesOf(told, frequencies, 'en')[0]?.text).toBe('Motto of Riga is dropped')
})

it('takes a mayor’s editorial for an event', () => {
  const said = 'The mayor of Riga wrote an editorial on peace in its harbour.'
  const told = story(
    article({ outlet: 'The Ledger', title: 'Mayor of Riga writes on peace in its harbour, and people are not having it', text: said }),
    article({ outlet: 'Northern Wire', title: 'Mayor of Riga pens editorial on peace in its harbour', text: said }),
  )
  expect(headlinesOf(told, frequencies, 'en')[0]?.article.outlet.name).toBe('Northern Wire')
})

it('takes what stands over a live page for no plain headline', () => {
  const clear = (title: string) => headlinesOf(story(article({ title, text })), frequencies, 'en').map(isClear)
  expect(clear('Latvia closes its port for a day')).toEqual([true])
  expect(clear('Flood updates LIVE: Latvia closes its port, Estonia opens a bridge')).toEqual([false])
})

it('puts a headline that counts the dead, and none counts more, before one that shows a scene', () => {
  const titles = [
    'Woman pulled alive from rubble after Lisbon quake',
    'Lisbon quake toll reaches 181',
    'Search goes on in Lisbon as quake toll reaches 265',
  ]
  const told = story(
    ...titles.map((title, index) => article({ outlet: `Outlet ${index}`, title, text: 'A quake shook Lisbon on Monday.' })),
  )
  expect(headlinesOf(told, frequencies, 'en')[0]?.text).toBe(titles[2])
})
