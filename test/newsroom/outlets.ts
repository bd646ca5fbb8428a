import type { SampleOutlet } from './outlet.ts'
import { atlanticPublicRadio } from './outlets/atlantic-public-radio.ts'
import { auroraWeekly } from './outlets/aurora-weekly.ts'
import { balticCourier } from './outlets/baltic-courier.ts'
import { capitolObserver } from './outlets/capitol-observer.ts'
import { closedOutlets } from './outlets/closed-outlets.ts'
import { continentalLedger } from './outlets/continental-ledger.ts'
import { copperPot } from './outlets/copper-pot.ts'
import { danubeHerald } from './outlets/danube-herald.ts'
import { fullTime } from './outlets/full-time.ts'
import { harbourGazette } from './outlets/harbour-gazette.ts'
import { hauptstadtblatt } from './outlets/hauptstadtblatt.ts'
import { huanyuRibao } from './outlets/huanyu-ribao.ts'
import { kyivChronicle } from './outlets/kyiv-chronicle.ts'
import { meridian } from './outlets/meridian.ts'
import { northernWire } from './outlets/northern-wire.ts'
import { orbitAndCell } from './outlets/orbit-and-cell.ts'
import { parapet } from './outlets/parapet.ts'
import { prairiePost } from './outlets/prairie-post.ts'
import { quotidienDuMidi } from './outlets/quotidien-du-midi.ts'
import { riftValleyMonitor } from './outlets/rift-valley-monitor.ts'
import { straitsBusiness } from './outlets/straits-business.ts'
import { vernissage } from './outlets/vernissage.ts'
import { yellowRiver } from './outlets/yellow-river.ts'

/** Every invented outlet. */
export const outlets: readonly SampleOutlet[] = [
  northernWire,
  meridian,
  capitolObserver,
  kyivChronicle,
  balticCourier,
  hauptstadtblatt,
  quotidienDuMidi,
  danubeHerald,
  continentalLedger,
  parapet,
  straitsBusiness,
  yellowRiver,
  huanyuRibao,
  riftValleyMonitor,
  atlanticPublicRadio,
  prairiePost,
  harbourGazette,
  fullTime,
  vernissage,
  orbitAndCell,
  copperPot,
  auroraWeekly,
  ...closedOutlets,
]
