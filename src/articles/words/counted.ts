/**
 * Whether four digits at [start, end) of a text count what stands right behind them and name no year: "2000 people", "2000 Tote",
 * 2000人. After what leads to a year ("in", "seit", "depuis") they name one.
 */
export function isCount(text: string, start: number, end: number): boolean {
  return counted.test(text.slice(end, end + longestNoun)) && !leadsToYear.test(text.slice(Math.max(0, start - longestLead), start))
}

const longestNoun = 20
const longestLead = 14

const nouns = [
  'people persons men women children civilians soldiers troops police officers workers employees jobs homes houses families patients',
  'deaths dead killed injured wounded missing migrants refugees prisoners protesters demonstrators students passengers victims residents',
  'fighters hectares acres kilometers kilometres km miles meters metres feet tonnes tons barrels dollars euros pounds',
  'Menschen Personen Tote Toten Verletzte Verletzten Soldaten Polizisten Arbeitsplätze Stellen Beschäftigte Beschäftigten Mitarbeiter',
  'Häuser Familien Flüchtlinge Demonstranten Kilometer Meter Tonnen Hektar Euro Dollar Einwohner',
  'personnes morts blessés soldats policiers emplois employés salariés maisons familles réfugiés manifestants kilomètres mètres habitants',
  'personas muertos heridos soldados policías empleos trabajadores casas familias migrantes refugiados manifestantes kilómetros metros',
  'toneladas hectáreas dólares habitantes',
  'persone morti feriti soldati poliziotti lavoratori famiglie migranti rifugiati manifestanti chilometri metri tonnellate ettari dollari',
  'abitanti',
  'человек людей погибших раненых солдат военных военнослужащих семей домов беженцев километров метров тонн долларов евро рублей',
  'осіб загиблих поранених солдатів військових сімей будинків біженців кілометрів метрів доларів гривень',
  'شخص شخصا قتيل قتيلا جريح جريحا جندي منزل عائلة لاجئ كيلومتر متر طن دولار يورو',
].join(' ')

const counted = new RegExp(`^(?: (?:${nouns.replaceAll(' ', '|')})(?![\\p{L}\\p{N}])|(?:多|余)?(?:人|名|户|公里|吨|美元|欧元|例))`, 'iu')
const leadsToYear =
  /(?<![\p{L}\p{N}])(?:in|since|until|till|during|before|after|from|by|the|early|mid|late|year|im|seit|bis|nach|ab|Jahr|Anfang|Mitte|Ende|en|depuis|avant|après|dès|année|début|fin|desde|hasta|año|nel|dal|del|anno|в|с|до|после|у|з|після|منذ|عام|سنة)[- ]$/iu
