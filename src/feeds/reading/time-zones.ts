/**
 * Offsets of zone names seen in feeds, in minutes east of UTC. A name with several meanings has the one that news feeds mean
 * (IST India, BST British Summer Time, CST and EST North America).
 */
const offsets: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  et: -300,
  ct: -360,
  mt: -420,
  pt: -480,
  akst: -540,
  akdt: -480,
  hst: -600,
  ast: -240,
  adt: -180,
  nst: -210,
  ndt: -150,
  brt: -180,
  art: -180,
  clt: -240,
  clst: -180,
  cot: -300,
  pet: -300,
  bst: 60,
  west: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  trt: 180,
  wat: 60,
  cat: 120,
  sast: 120,
  eat: 180,
  idt: 180,
  gst: 240,
  irst: 210,
  pkt: 300,
  ist: 330,
  npt: 345,
  bdt: 360,
  ict: 420,
  wib: 420,
  wita: 480,
  wit: 540,
  hkt: 480,
  sgt: 480,
  pht: 480,
  myt: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  acst: 570,
  acdt: 630,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
}

/**
 * What follows a time → its offset from UTC in minutes, east positive: "+0200", "+02:00", "+2", "GMT+2", "Z", "EDT", "(CEST)".
 * A number counts before a name; what names no zone is UTC.
 */
export function zoneMinutes(after: string): number {
  const numeric = /([+\-−])\s?(\d{1,2}):?(\d{2})?(?!\d)/u.exec(after)
  if (numeric) return numericOffset(numeric[1] ?? '', Number(numeric[2]), Number(numeric[3] ?? 0))
  for (const [name] of after.toLowerCase().matchAll(/[a-z]+/g)) {
    const offset = offsets[name]
    if (offset !== undefined) return offset
  }
  return 0
}

/** The widest offset in use is 14 hours; more is a slip of the pen and passed over. */
function numericOffset(sign: string, hours: number, minutes: number): number {
  const total = hours * 60 + minutes
  if (total > 14 * 60) return 0
  return sign === '+' ? total : -total
}
