import { describe, expect, test } from 'vitest'
import { isLeisure, isTellable, kindOf, standsAlone } from '../../src/stories/tellable.ts'

const titled = (title: string) => kindOf({ title, url: 'https://news.example/2026/03/10/some-words' })
const at = (path: string) => kindOf({ title: 'Some words', url: `https://news.example${path}` })

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
  ])('%s: %s', (path, kind) => {
    expect(at(path)).toBe(kind)
  })

  test.each([
    'Opinion polls tighten before vote',
    'Live ammunition found at school',
    'Review of the dam ordered by court',
    'A letter bomb in Madrid',
    'Video games make a comeback',
  ])('a report stays a report: %s', (title) => {
    expect(titled(title)).toBe('report')
  })
})

test('a report may lead and an opinion may not', () => {
  expect(isTellable({ title: 'Talks open in Geneva', url: 'https://a.example/1' })).toBe(true)
  expect(isTellable({ title: 'Opinion: Talk is cheap', url: 'https://a.example/1' })).toBe(false)
})

test('a quiz stands alone; an opinion goes with its event', () => {
  expect(standsAlone({ title: 'News quiz: March', url: 'https://a.example/1' })).toBe(true)
  expect(standsAlone({ title: 'Opinion: Talk is cheap', url: 'https://a.example/1' })).toBe(false)
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
