/** What the app may do in a team; docs/slack.md says why each is needed, and the manifest asks for the same. */
export const botScopes = [
  ...(['chat:write', 'chat:write.public', 'commands', 'im:write', 'files:write', 'users:read'] as const),
  // Of channels it reads names and whether the app is in them, never what is said there.
  ...(['channels:read', 'groups:read'] as const),
]
