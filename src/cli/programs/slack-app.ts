import { readFileSync } from 'node:fs'
import { creationLink, type Manifest, manifestOverHttp, manifestSchema } from '../../adapters/slack/manifest.ts'

/** What is said of the app that Attaché needs on Slack. */
export type SlackAppOptions = {
  /** The public address, such as `https://attache.example.org`, where Slack is to reach it over HTTP; undefined: Socket Mode. */
  readonly origin: string | undefined
  /** The manifest itself, instead of the address that opens Slack with it. */
  readonly json: boolean
}

/** Prints how to create the app on Slack in one step: an address with its manifest filled in, or the manifest. */
export function printSlackApp({ origin, json }: SlackAppOptions, out: NodeJS.WritableStream): void {
  const shipped = shippedManifest()
  const manifest = origin === undefined ? shipped : manifestOverHttp(shipped, origin)
  if (json) out.write(`${JSON.stringify(manifest, null, 2)}\n`)
  else
    out.write(
      `Open this address, choose the workspace and press Create. docs/slack.md says what comes then.\n\n${creationLink(manifest)}\n`,
    )
}

/** The manifest that comes along, for Socket Mode. */
export function shippedManifest(): Manifest {
  return manifestSchema.parse(JSON.parse(readFileSync(new URL('../../../config/slack-manifest.json', import.meta.url), 'utf8')))
}
