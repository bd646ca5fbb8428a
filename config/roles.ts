/**
 * What a process does of all that Attaché does.
 *
 * - `gateway`: listens to Discord, and to Slack in Socket Mode
 * - `web`: the page, and Slack over HTTP
 * - `poller`: asks the feeds, and forgets what is old
 * - `writer`: groups articles into stories, makes briefings and notices
 * - `sender`: brings what is written down to the platforms
 */
export const roles = ['gateway', 'web', 'poller', 'writer', 'sender'] as const
export type Role = (typeof roles)[number]
