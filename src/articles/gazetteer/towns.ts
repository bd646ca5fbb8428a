import type { PlaceMention } from './places.ts'

/**
 * The town, or the county, that a mention speaks of, by its name in English; null where it speaks of a whole country or a part of one
 * in which others of our towns lie, and of capitals, which stand for governments. Two towns are two places.
 */
export function townOf({ as, name }: Pick<PlaceMention, 'as' | 'name'>): string | null {
  if (as !== 'city' || wide.has(name)) return null
  return partOf.get(name) ?? name
}

/** What the gazetteer lists among the cities of a country and is none, or not that alone; in its words. */
const parts: readonly string[] = [
  // United States
  'California; Texas; Florida; Alaska; Hawaii; Arizona; Nevada; Oregon; Washington state; Idaho; Montana; Wyoming; Utah; Colorado',
  'New Mexico; North Dakota; South Dakota; Nebraska; Kansas; Oklahoma; Minnesota; Iowa; Missouri; Arkansas; Louisiana; Wisconsin',
  'Illinois; Michigan; Indiana; Ohio; Kentucky; Tennessee; Mississippi; Alabama; Georgia state; Maine; New Hampshire; Vermont',
  'Massachusetts; Rhode Island; Connecticut; New Jersey; Pennsylvania; Delaware; Maryland; West Virginia; Virginia; North Carolina',
  'South Carolina; New England; Midwest; Puerto Rico; Appalachia; Silicon Valley; Hollywood; Capitol Hill; Camp David; Guantanamo',
  // Canada, Brazil, Australia and New Zealand
  'Quebec; Ontario; Alberta; British Columbia; Manitoba; Saskatchewan; Nova Scotia; Newfoundland; Yukon; Nunavut; Amazon rainforest',
  'Queensland; New South Wales; Victoria Australia; South Australia; Western Australia; Tasmania; Northern Territory; Great Barrier Reef',
  'Otago; Taranaki; Canterbury New Zealand; Waikato; Northland; Southland; Hawke’s Bay',
  // Britain
  'Nottinghamshire; Norfolk; Oxfordshire; Cambridgeshire; Yorkshire; Cornwall; Devon; Dorset; Somerset; Kent; Essex; Sussex; Surrey',
  'Suffolk; Hampshire; Hertfordshire; Wiltshire; Gloucestershire; Derbyshire; Staffordshire; Shropshire; Lancashire; Cheshire; Cumbria',
  'Teesside; Merseyside; River Thames; Midlands; Berkshire; Buckinghamshire; Bedfordshire; Northamptonshire; Leicestershire',
  'Lincolnshire; Warwickshire; Worcestershire; Herefordshire; Northumberland; County Durham; Tyne and Wear; Peak District',
  'Lake District; Cotswolds; New Forest; Snowdonia; Yorkshire Dales; Dartmoor; Exmoor',
  // The rest of Europe
  'Normandy; Brittany; Provence; Corsica; Bavaria; Saxony; Thuringia; Brandenburg; Hesse; North Rhine-Westphalia',
  'Rhineland-Palatinate; Baden-Württemberg; Lower Saxony; Ahr valley; Sicily; Sardinia; Lombardy; Tuscany; Catalonia; Basque',
  'Andalusia; Canary Islands; Galicia; Bosphorus; Siberia; Chechnya; Dagestan; Donbas; Crimea',
  // Regions named for their towns
  'Kharkiv; Odesa; Lviv; Dnipro; Kherson; Zaporizhzhia; Donetsk; Luhansk; Mykolaiv; Sumy; Chernihiv; Kursk; Belgorod; Rostov; Isfahan',
  // Asia and Africa
  'Gaza; West Bank; East Jerusalem; Golan Heights; Negev; Sinai; Suez Canal; Strait of Hormuz; Xinjiang; Tibet; Henan; Hubei; Hunan',
  'Sichuan; Guangdong; Yunnan; Fujian; Zhejiang; Jiangsu; Shandong; Inner Mongolia; Manchuria; Hainan; Yangtze; South China Sea',
  'Zhongnanhai; Hokkaido; Kerala; Kashmir; Punjab; Uttar Pradesh; Gujarat; Assam; Manipur; Ladakh; Bihar; Goa; Maharashtra; Tamil Nadu',
  'Arunachal Pradesh; Balochistan; East Java; Sumatra; Sulawesi; West Papua; Borneo; Mindanao; Luzon; Palawan; Spratly Islands',
  'Malacañang; Borno; KwaZulu-Natal; Gauteng',
]

/** Those of countries of which we know other towns. */
const capitals: readonly string[] = [
  'Washington; Ottawa; Mexico City; Brasília; London; Paris; Berlin; Rome; Madrid; Warsaw; Kyiv; Moscow; Ankara; Athens; Jerusalem',
  'Ramallah; Tehran; Cairo; Beijing; Tokyo; New Delhi; Islamabad; Jakarta; Manila; Abuja; Pretoria; Canberra; Wellington',
]

const wide: ReadonlySet<string> = new Set([...parts, ...capitals].flatMap((line) => line.split('; ')))

/** What lies in another town or goes by its name. */
const partOf: ReadonlyMap<string, string> = new Map([
  ['LAPD', 'Los Angeles'],
  ['Long Beach', 'Los Angeles'],
  ['Santa Monica', 'Los Angeles'],
  ['Brooklyn', 'New York'],
  ['Manhattan', 'New York'],
  ['Queens borough', 'New York'],
  ['Buffalo New York', 'New York'],
  ['Bondi', 'Sydney'],
  ['Soweto', 'Johannesburg'],
])

/** All names that are told apart here: for a test that the gazetteer knows each. */
export const toldApart: readonly string[] = [...wide, ...partOf.keys(), ...partOf.values()]
