import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { materialFolder } from '../../bench/quality-sources.ts'
import { readDayFeeds } from '../../bench/recorded-day.ts'
import type { FollowedArticle } from '../../src/articles/article.ts'
import { defaultSections, readySections } from '../../src/cli/settings/environment.ts'
import { assignSections } from '../../src/sections/assign.ts'
import { article } from '../fakes/articles.ts'

const offered = [...readySections(), ...defaultSections().filter(({ name }) => name === 'economy')]

/** Each in a list of its own, made once: the rules of a list are made ready when it is first seen. */
const alone = new Map(offered.map((section) => [section.name, [section]] as const))

/** Whether a section would take an article in, by its words alone: what its address says is not shown. */
function takes(name: string, one: FollowedArticle): boolean {
  const sections = alone.get(name)
  if (!sections) throw new Error(`no section ${name} is offered`)
  const story = { id: one.id, articles: [{ ...one, url: 'https://meridian.example/1', section: null }] }
  return assignSections(story, sections).some(({ light }) => light === undefined)
}

type Headlines = { readonly belong: readonly string[]; readonly others: readonly string[] }

/** Invented headlines: each section's own, in several languages, and some that only look like it. */
const headlines: Readonly<Record<string, Headlines>> = {
  economy: {
    belong: [
      'Central bank raises interest rates to 4.5 per cent as inflation climbs',
      'Eurozone economy shrinks for a second quarter',
      'Inflation sinkt auf zwei Prozent, Zentralbank senkt Leitzins',
      'Tariffs on steel push up prices for carmakers',
      'Unemployment falls to its lowest in a decade',
    ],
    others: ['Orchestra opens its season with Mahler', 'Mountain rescuers find two hikers alive'],
  },
  technology: {
    belong: [
      'OpenAI rival releases a generative AI model for hospitals',
      'Chipmaker plans a semiconductor plant near Dresden',
      'Ransomware attack shuts a port’s booking system',
      'Künstliche Intelligenz: Behörden einigen sich auf Regeln',
      'L’intelligence artificielle entre dans les lycées',
      '人工智能芯片出口受限',
      'Spyware found on phones of three ministers',
    ],
    others: [
      'Fish and chips shops raise prices',
      'Village band goes viral with a polka',
      'Parliament debates pensions',
      'iPhone price drops by a tenth',
    ],
  },
  climate: {
    belong: [
      'Greenhouse gas emissions fall as coal plants close',
      'Drought empties reservoirs in the south',
      'Heatwave breaks records as wildfires spread',
      'Klimaschutz: Länder streiten über den Ausbau der Windkraft',
      'Le réchauffement climatique menace les vignes',
      'Floods displace ten thousand after days of rain',
      '碳排放在去年下降',
    ],
    others: [
      'Business climate improves, survey finds',
      'Solar eclipse draws crowds to the coast',
      'Minister resigns in climate of fear',
      'Shares climb after earnings',
    ],
  },
  'middle-east': {
    belong: [
      'Israel and Hamas resume talks on a ceasefire in Gaza',
      'Iran says it will enrich uranium further',
      'Saudi Arabia invites Syria’s president to Riyadh',
      'Libanon: Regierung in Beirut stellt Plan vor',
      'Yémen : une frappe fait dix morts à Sanaa',
    ],
    others: ['Chess champion opens with the Sicilian', 'Farmers in Normandy protest'],
  },
  africa: {
    belong: [
      'Nigeria’s parliament approves a new budget in Abuja',
      'Kenya sends police to the border with Somalia',
      'South Africa’s president names a new cabinet in Pretoria',
      'Sénégal : le gouvernement de Dakar dissout le parlement',
      'Sudan: Kämpfe in Khartum flammen wieder auf',
    ],
    others: ['Philippines ANC anchors debate the vote', 'Norway opens a museum of polar travel'],
  },
  'latin-america': {
    belong: [
      'Brazil’s president vetoes a bill on the Amazon',
      'Argentina agrees a loan with the Monetary Fund, Buenos Aires says',
      'Earthquake shakes Colombia near Cali',
      'México anuncia aranceles al acero',
      'Venezuela frees four prisoners',
    ],
    others: ['New Mexico wildfire contained', 'Poland plans a new airport'],
  },
  security: {
    belong: [
      'NATO agrees to send more troops to its eastern flank',
      'Air strike kills twelve near the border',
      'Defence ministers meet over missile defence',
      'Bundeswehr bestellt neue Luftabwehr',
      'Warship fires on drones in the strait',
      'Militants attack an army base, killing nine soldiers',
    ],
    others: ['Striker fires home a late winner', 'Heart attack deaths fall', 'A city’s army of volunteers cleans the beach'],
  },
  ukraine: {
    belong: [
      'Zelensky asks allies for air defence',
      'Russian drones hit Kharkiv overnight',
      'Ukraine und Russland tauschen Gefangene aus',
      'Kyiv’s parliament passes a law on mobilisation',
      'L’Ukraine et ses alliés signent un accord',
      '乌克兰称击落俄罗斯无人机',
    ],
    others: ['Russian ballet returns to Vienna', 'Georgia’s parliament votes on media law'],
  },
}

describe('a section that is offered ready-made', () => {
  it('is measured here, each of them', () => {
    expect(Object.keys(headlines).toSorted()).toEqual(offered.map(({ name }) => name).toSorted())
  })

  it.each(Object.entries(headlines))('%s takes in what is its own, and not what only looks like it', (name, { belong, others }) => {
    const of = (titles: readonly string[]) => titles.filter((title) => takes(name, article({ title, language: languageOf(title) })))
    expect(of(belong)).toEqual(belong)
    expect(of(others)).toEqual([])
  })
})

/** As far as the headlines above need it. */
function languageOf(title: string): string {
  if (/\p{Script=Han}/u.test(title)) return 'zh'
  if (/\b(?:und|auf|über|stellt|flammen|neue)\b/.test(title)) return 'de'
  if (/\b(?:les|le|une|la|du)\b/i.test(title)) return 'fr'
  return /\b(?:anuncia|al)\b/.test(title) ? 'es' : 'en'
}

const folder = materialFolder()
const days = folder === null ? '' : join(folder, 'newsroom/days')
if (!existsSync(days)) process.stderr.write('Skipping the recorded days: they are no part of the project\n')

/** Addresses of outlets name the desk that an article came from: what the desks of a region print, its section should take in. */
const desks: Readonly<Record<string, RegExp>> = {
  africa: /\/africa\/|world-africa/,
  'latin-america': /latin-america/,
  'middle-east': /\/middle-?east\/|world-middle-east/,
}

describe.skipIf(!existsSync(days))('on the recorded days', async () => {
  const read = existsSync(days) ? await Promise.all(readdirSync(days).map((day) => readDayFeeds(join(days, day)))) : []
  const articles = [...new Map(read.flat().map((one) => [one.title, one])).values()]

  it.each(Object.entries(desks))('%s takes in four of five that the desks of its region print', (name, address) => {
    const printed = articles.filter(({ url, language }) => address.test(url) && language === 'en')
    expect(printed.length).toBeGreaterThanOrEqual(5)
    expect(printed.filter((one) => takes(name, one)).length / printed.length).toBeGreaterThanOrEqual(0.8)
  })

  it.each(offered.map(({ name }) => name))('%s takes in something, and far from everything', (name) => {
    const some = articles.filter((_, index) => index % 4 === 0)
    const share = some.filter((one) => takes(name, one)).length / some.length
    expect(share).toBeGreaterThan(0.001)
    expect(share).toBeLessThan(0.2)
  })
})
