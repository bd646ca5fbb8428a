import type { Style } from './lettering.ts'
import { faintInk, ink } from './palette.ts'

/** Pixels: what all pictures have in common. */
export const margin = 48
export const titleBaseline = 88
/** Of a note below the title, and where rows begin below that. */
export const noteBaseline = 134
export const rowsTop = 164

export const titleStyle: Style = { size: 42, weight: 'bold', fill: ink }
export const labelStyle: Style = { size: 30, weight: 'regular', fill: ink }
export const numberStyle: Style = { size: 30, weight: 'bold', fill: ink }
export const faintStyle: Style = { size: 28, weight: 'regular', fill: faintInk }
