/** What the app may do in a team; docs/slack.md says why each is needed, and the manifest asks for the same. */
export const scopes = ['chat:write', 'chat:write.public', 'commands', 'im:write', 'files:write', 'users:read'] as const
