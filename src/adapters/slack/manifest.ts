import { z } from 'zod'

const settings = z.looseObject({
  event_subscriptions: z.looseObject({ bot_events: z.array(z.string()) }),
  interactivity: z.looseObject({ is_enabled: z.boolean() }),
  socket_mode_enabled: z.boolean(),
})

/** The parts of config/slack-manifest.json that depend on how Slack reaches the app; the rest is as it stands there. */
export const manifestSchema = z.looseObject({
  features: z.looseObject({ slash_commands: z.array(z.looseObject({ command: z.string() })) }),
  oauth_config: z.looseObject({ scopes: z.looseObject({ bot: z.array(z.string()) }) }),
  settings,
})
export type Manifest = z.output<typeof manifestSchema>

/** The manifest for an app that Slack reaches over HTTP. @param origin Its public address, such as `https://attache.example.org`. */
export function manifestOverHttp(manifest: Manifest, origin: string): Manifest {
  const request_url = new URL('/slack/events', origin).href
  const { features, oauth_config, settings: kept } = manifest
  return {
    ...manifest,
    features: { ...features, slash_commands: features.slash_commands.map((command) => ({ ...command, url: request_url })) },
    oauth_config: { ...oauth_config, redirect_urls: [new URL('/slack/oauth_redirect', origin).href] },
    settings: {
      ...kept,
      event_subscriptions: { request_url, ...kept.event_subscriptions },
      interactivity: { ...kept.interactivity, request_url },
      socket_mode_enabled: false,
    },
  }
}

/** Opens Slack's page for a new app with the manifest filled in. https://docs.slack.dev/app-manifests/configuring-apps-with-app-manifests */
export function creationLink(manifest: Manifest): string {
  return `https://api.slack.com/apps?new_app=1&manifest_json=${encodeURIComponent(JSON.stringify(manifest))}`
}
