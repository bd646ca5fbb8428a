/** Lengths of time, as they are counted everywhere. A day of these has 24 hours, whatever clocks do in it: days of the calendar are Temporal's. */
export const minuteMs = 60_000
export const hourMs = 60 * minuteMs
export const dayMs = 24 * hourMs
export const weekMs = 7 * dayMs
