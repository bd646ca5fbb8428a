import { describe, expect, test } from 'vitest'
import { isLeisure, isTellable, kindOf, standsAlone } from '../../src/stories/tellable.ts'

const url = 'https://news.example/2026/03/10/some-words'
const titled = (title: string) => kindOf({ title, url, text: '', language: 'en' })
const at = (path: string) => kindOf({ title: 'Some words', url: `https://news.example${path}`, text: '', language: 'en' })
const reading = (text: string, language = 'en') => kindOf({ title: 'Some words', url, text, language })

describe('kindOf', () => {
  test.each([
    ['Opinion: The budget is a disgrace', 'opinion'],
    ['ALICE KALNINA: The port must pay for its flood', 'opinion'],
    ['NEW DELHI: The port reopens after its flood', 'report'],
    ['OIL PRICES: Brent falls below 60 dollars', 'report'],
    ['BREAKING NEWS: The port pays for its flood', 'report'],
    ['Kommentar: Ein schwarzer Tag', 'opinion'],
    ['Éditorial – La faute de Paris', 'report'],
    ['Letters: On the new bridge', 'letters'],
    ['Weekly quiz: How well do you know March?', 'quiz'],
    ['Ihr Horoskop für Dienstag', 'report'],
    ['Horoskop: Was die Sterne sagen', 'horoscope'],
    ['Podcast: Boardrooms are changing', 'audio'],
    ['Photos: The storm in ten pictures', 'gallery'],
    ['Budget vote as it happened', 'live'],
    ['The Papers: “Talks collapse”', 'digest'],
    ['Floods, Elections, Riga: Your Monday Briefing', 'digest'],
    ['Today on Baltic News: April 21', 'digest'],
    ['Covid-19: What happened in Latvia on 21 April', 'digest'],
    ['Police explain what happened in Riga', 'report'],
    ['Coronavirus: Will I be able to go on holiday?', 'guide'],
    ['Will you be able to trust him? Senators ask: no', 'report'],
    ['Men’s players to watch at the Games', 'guide'],
    ['Son forced to watch as father is arrested', 'report'],
    ['Coronavirus deaths top 30 in Ohio', 'report'],
    ['Top 10 days of the Games', 'guide'],
    ['What are the new travel quarantine rules?', 'guide'],
    ['University cancels classes: What you need to know', 'report'],
    ['Best of cartoons, March 10', 'cartoon'],
    ['Evening News | full episode', 'programme'],
    ['Evening News livestream | July 22', 'programme'],
    ['Live stream: The council of Riga meets', 'programme'],
    ['The Dam – review', 'review'],
    ['Film review: The Dam', 'review'],
    ['Letters - March 10', 'letters'],
    ['Newsletter: A week in Riga', 'digest'],
    ['Quiz of the week: How well do you know Riga?', 'quiz'],
    ['Wordle today: hints for March 10', 'quiz'],
    ['Crossword 1,204', 'quiz'],
    ['Sudoku', 'quiz'],
    ['Rätsel: Wer war es?', 'quiz'],
    ['Port of Riga | podcast', 'audio'],
    ['Riga floods LIVE Latvia updates: port closes', 'live'],
    ['Flood World Updates: Latvia Closes Its Port', 'live'],
    ['Software update: Port of Riga closes for a day', 'report'],
  ])('%s: %s', (title, kind) => {
    expect(titled(title)).toBe(kind)
  })

  test.each([
    ['/opinion/2026/talks', 'opinion'],
    ['/commentisfree/2026/talks', 'opinion'],
    ['/sport/live/2026/final', 'live'],
    ['/news/opinion-polls-tighten', 'report'],
    ['/lifestyle/horoscopes/leo', 'horoscope'],
    ['/obituaries/a-minister', 'obituary'],
    ['/2026/03/10/world/riga-live-news-updates.html', 'live'],
    ['/programme/riga-first/video/port-bill-bridge', 'programme'],
    ['/national/programmes/evening/audio/2018', 'audio'],
    ['/short-videos/port', 'video'],
    ['/deals/a-vacuum-cleaner', 'advertising'],
    ['/shopping/deals/a-vacuum-cleaner', 'advertising'],
    ['/markets/deals/port-operator-buys-rival', 'report'],
  ])('%s: %s', (path, kind) => {
    expect(at(path)).toBe(kind)
  })

  test.each([
    ['OPINION  The council of Riga has spent a lot of effort on its port.', 'opinion'],
    ['ANALYSIS/OPINION: The council of Riga must pay.', 'opinion'],
    ['ALICE KALNINA: You have to feel sorry for the port.', 'opinion'],
    ['In November 2016, I wrote an open letter to the council of Riga.', 'opinion'],
    ['Last Tuesday I was proud to see the council of Riga at work.', 'opinion'],
    ['The port is closed, and I’m not surprised by that.', 'opinion'],
    ['Comments on the port closed on Monday.', 'report'],
    ['The mayor of Riga said: "I know that I am late." The port closes.', 'report'],
    ['The mayor of Riga rose after World War I began.', 'report'],
    ['The council met.\nI called the mayor of Riga yesterday!', 'report'],
  ])('%s: %s', (text, kind) => {
    expect(reading(text)).toBe(kind)
  })

  test('an Italian article is no person', () => {
    expect(reading('Ieri, I ministri della Difesa si sono riuniti a Riga.', 'it')).toBe('report')
  })

  test.each([
    'Opinion polls tighten before vote',
    'Live ammunition found at school',
    'Review of the dam ordered by court',
    'A letter bomb in Madrid',
    'Video games make a comeback',
    'Strikes killed 153 civilians, says Pentagon review',
    'She watched livestream of her shop being looted',
    'Livestream of attack taken down within an hour',
    'Letter-bomb explodes at embassy in Madrid',
    'Review-bombing of films made an offence',
    'Minister hört Mord-Podcast',
    'Newsletter platform is bought by bank',
    'Rätsel um Explosion im Hafen von Riga',
    'Wordle bought by newspaper',
    'Quiz show host dies at 80',
    'Sudoku maker dies',
  ])('a report stays a report: %s', (title) => {
    expect(titled(title)).toBe('report')
  })
})

test('a report may lead and an opinion may not', () => {
  expect(isTellable({ title: 'Talks open in Geneva', url, text: '', language: 'en' })).toBe(true)
  expect(isTellable({ title: 'Opinion: Talk is cheap', url, text: '', language: 'en' })).toBe(false)
})

test('a quiz stands alone; an opinion goes with its event', () => {
  expect(standsAlone({ title: 'News quiz: March', url, text: '', language: 'en' })).toBe(true)
  expect(standsAlone({ title: 'Opinion: Talk is cheap', url, text: '', language: 'en' })).toBe(false)
})

test.each([
  ['/tvshowbiz/article-9814563/index.html', true],
  ['/news/entertainment-arts-57930000', true],
  ['/kultur/ausstellung-1.5361', true],
  ['/2021/07/22/style/weddings.html', true],
  ['/news/travel-ban-lifted', false],
  ['/world/style-of-government/', false],
  ['/california/story/2021-07-22/masks', false],
])('a part for leisure is a whole part of the address: %s %s', (path, expected) => {
  expect(isLeisure({ url: `https://news.example${path}` })).toBe(expected)
})
