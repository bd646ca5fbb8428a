import { setTimeout as wait } from 'node:timers/promises'
import type { Pause } from '../../../app/sending/pace.ts'

/** Keeps no program alive that is done but for waiting. */
export const quietPause: Pause = (ms) => wait(ms, undefined, { ref: false })
