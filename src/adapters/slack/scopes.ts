/** What the app must be allowed in a team to do what it is for. */
export const neededScopes = [
  ...(['chat:write', 'chat:write.public', 'commands', 'im:write', 'files:write', 'users:read'] as const),
  // Of channels it reads names and whether the app is in them, never what is said there.
  ...(['channels:read', 'groups:read'] as const),
]

/** To hear whoever names the app, or writes to it alone. One that was installed without them does all else. */
export const hearingScopes = ['app_mentions:read', 'im:history'] as const

/** What a new installation asks for; docs/slack.md says why, and the manifest asks for the same. */
export const botScopes = [...neededScopes, ...hearingScopes]
