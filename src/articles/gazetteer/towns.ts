import { capitalOf } from './place-index.ts'
import type { PlaceMention } from './places.ts'
import { statesInFull } from './states.ts'

/**
 * The town, or the county, that a mention speaks of, by its name in English; null where it speaks of a whole country or a part of one
 * in which others of our towns lie, and of capitals, which stand for governments. Two towns are two places.
 */
export function townOf({ id, as, name, place }: PlaceMention): string | null {
  if (as !== 'city' || parts.has(name) || capitalOf(place) === id) return null
  return partOf.get(name) ?? name
}

/** What the gazetteer lists among the cities of a country and is none, or not that alone; in its words: states of the USA come to these. */
const listed: readonly string[] = [
  // United States
  'Washington state; Georgia state; New England; Midwest; Puerto Rico; Appalachia; Silicon Valley; Hollywood; Capitol Hill; Camp David',
  'Guantanamo',
  // Canada, Brazil, Australia and New Zealand
  'Quebec; Ontario; Alberta; British Columbia; Manitoba; Saskatchewan; Nova Scotia; Newfoundland; Yukon; Nunavut; Amazon rainforest',
  'Queensland; New South Wales; Victoria Australia; South Australia; Western Australia; Tasmania; Northern Territory; Great Barrier Reef',
  'Otago; Taranaki; Canterbury New Zealand; Waikato; Northland; Southland; Hawke’s Bay',
  // Britain
  'Nottinghamshire; Norfolk; Oxfordshire; Cambridgeshire; Yorkshire; Cornwall; Devon; Dorset; Somerset; Kent; Essex; Sussex; Surrey',
  'Suffolk; Hampshire; Hertfordshire; Wiltshire; Gloucestershire; Derbyshire; Staffordshire; Shropshire; Lancashire; Cheshire; Cumbria',
  'Teesside; Merseyside; River Thames; Midlands; Berkshire; Buckinghamshire; Bedfordshire; Northamptonshire; Leicestershire',
  'Lincolnshire; Warwickshire; Worcestershire; Herefordshire; Northumberland; County Durham; Tyne and Wear; Peak District',
  'Lake District; Cotswolds; New Forest; Snowdonia; Yorkshire Dales; Dartmoor; Exmoor; Aberdeenshire; County Antrim',
  // The rest of Europe
  'Normandy; Brittany; Provence; Corsica; Bavaria; Saxony; Thuringia; Brandenburg; Hesse; North Rhine-Westphalia',
  'Rhineland-Palatinate; Baden-Württemberg; Lower Saxony; Ahr valley; Sicily; Sardinia; Lombardy; Tuscany; Catalonia; Basque',
  'Andalusia; Canary Islands; Galicia; Bosphorus; Siberia; Chechnya; Dagestan; Donbas; Crimea',
  'County Cork; Donegal; Flanders; Wallonia; Tyrol; Algarve; Lapland; The Hague; Transnistria; Republika Srpska; Abkhazia; South Ossetia',
  'Nagorno-Karabakh',
  // Regions named for their towns
  'Kharkiv; Odesa; Lviv; Dnipro; Kherson; Zaporizhzhia; Donetsk; Luhansk; Mykolaiv; Sumy; Chernihiv; Kursk; Belgorod; Rostov; Isfahan',
  // Asia and Africa
  'Gaza; West Bank; Ramallah; Jerusalem; East Jerusalem; Golan Heights; Negev; Sinai; Suez Canal; Strait of Hormuz; Xinjiang; Tibet; Henan; Hubei; Hunan',
  'Sichuan; Guangdong; Yunnan; Fujian; Zhejiang; Jiangsu; Shandong; Inner Mongolia; Manchuria; Hainan; Yangtze; South China Sea',
  'Zhongnanhai; Hokkaido; Kerala; Kashmir; Punjab; Uttar Pradesh; Gujarat; Assam; Manipur; Ladakh; Bihar; Goa; Maharashtra; Tamil Nadu',
  'Arunachal Pradesh; Balochistan; East Java; Sumatra; Sulawesi; West Papua; Borneo; Mindanao; Luzon; Palawan; Spratly Islands',
  'Malacañang; Iraqi Kurdistan; Gulf of Oman; Red Sea; Taiwan Strait; Helmand; Panjshir; Rakhine; Johor; Sabah; Sarawak; Borno; Zamfara',
  'KwaZulu-Natal; Gauteng; Kivu; Ituri; Tigray; Amhara; Oromia; Cabo Delgado; Somaliland; Puntland; Darfur; Chagos Islands',
  // Latin America
  'Sinaloa; Oaxaca; Chihuahua; Panama Canal; Essequibo; Darién Gap; Galapagos; Patagonia; Atacama',
].flatMap((line) => line.split('; '))

/** New York is a state and a town, and the town is meant. */
const parts: ReadonlySet<string> = new Set([...listed, ...statesInFull.filter((state) => state !== 'New York')])

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
export const toldApart: readonly string[] = [...listed, ...partOf.keys(), ...partOf.values()]
