/** The card that charts are drawn on: their own, so that they look the same in light and in dark. */
export const background = '#1b2130'
/** 15:1 on the background. */
export const ink = '#f2f4f8'
/** 8:1 on the background. */
export const faintInk = '#b4bccb'
/** Lines that only guide the eye. */
export const rule = '#39425a'
/** For numbers on the colours below; at least 5:1 on each. */
export const darkInk = '#0d1117'

/**
 * Eight colours, each at least 4.5:1 on the background. They were searched for by the computer, so that the two most alike are
 * as far apart as can be (CIE76 ΔE above 25) to normal eyes and to those that lack one kind of cone, by the model of Machado,
 * Oliveira and Fernandes (2009), severity 1.
 */
export const colours = ['#79b1f1', '#e78700', '#3df0a6', '#9072ff', '#fff04a', '#f84752', '#d5f3fe', '#b07995'] as const
