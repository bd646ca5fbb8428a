/** Permanent address of a briefing. */
export function briefingAddress(id: string): string {
  return `/briefings/${encodeURIComponent(id)}`
}

/** Permanent address of a story as one briefing told it. */
export function storyAddress(briefing: string, shortId: string): string {
  return `${briefingAddress(briefing)}/stories/${encodeURIComponent(shortId)}`
}

export function leftOutAddress(briefing: string): string {
  return `${briefingAddress(briefing)}/left-out`
}

/** Address of a story over all its days, by its lasting id. */
export function timelineAddress(story: string): string {
  return `/stories/${encodeURIComponent(story)}`
}
