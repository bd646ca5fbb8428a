import type { Evidence } from './claim.ts'

/** "Wisconsin" by "D-Wis." and "Madison, Wis.". */
export function isAbbreviated(name: string, evidence: readonly Evidence[]): boolean {
  const letters = states[name]
  return letters !== undefined && evidence.some(({ text }) => new RegExp(`(?:[DRI]-|, )${letters}(?!\\p{L})`, 'u').test(text))
}

/** States as newspapers shorten them. */
const states: Readonly<Record<string, string>> = {
  Alabama: 'Ala',
  Arizona: 'Ariz',
  Arkansas: 'Ark',
  California: 'Calif',
  Colorado: 'Colo',
  Connecticut: 'Conn',
  Delaware: 'Del',
  Florida: 'Fla',
  Georgia: 'Ga',
  Illinois: 'Ill',
  Indiana: 'Ind',
  Kansas: 'Kan',
  Kentucky: 'Ky',
  Louisiana: 'La',
  Maryland: 'Md',
  Massachusetts: 'Mass',
  Michigan: 'Mich',
  Minnesota: 'Minn',
  Mississippi: 'Miss',
  Missouri: 'Mo',
  Montana: 'Mont',
  Nebraska: 'Neb',
  Nevada: 'Nev',
  'New Hampshire': 'N\\.?H',
  'New Jersey': 'N\\.?J',
  'New Mexico': 'N\\.?M',
  'New York': 'N\\.?Y',
  'North Carolina': 'N\\.?C',
  'North Dakota': 'N\\.?D',
  Oklahoma: 'Okla',
  Oregon: 'Ore',
  Pennsylvania: 'Pa',
  'Rhode Island': 'R\\.?I',
  'South Carolina': 'S\\.?C',
  'South Dakota': 'S\\.?D',
  Tennessee: 'Tenn',
  Texas: 'Tex',
  Vermont: 'Vt',
  Virginia: 'Va',
  Washington: 'Wash',
  'West Virginia': 'W\\.? ?Va',
  Wisconsin: 'Wis',
  Wyoming: 'Wyo',
}
