import type { Server } from 'node:http'
import { HTTPReceiver, type HTTPReceiverOptions, type Logger, SocketModeReceiver, type webApi } from '@slack/bolt'
import type { Log } from '../../app/log.ts'
import type { Pause } from '../../app/sending/pace.ts'
import type { Access } from './access.ts'
import { installationStore } from './installations.ts'
import { keepConnected } from './keep-connected.ts'
import { botScopes } from './scopes.ts'

/** How Slack reaches the app. */
export type Line =
  | {
      readonly kind: 'socket'
      readonly appToken: string
    }
  | {
      readonly kind: 'http'
      readonly signingSecret: string
      /** 0 takes a free one. */
      readonly port: number
      /** Loopback where left out: something in front of it ends TLS. */
      readonly host?: string
    }

/** A line that was made and not yet opened. */
export type Receiver = {
  readonly bolt: HTTPReceiver | SocketModeReceiver
  /** @returns Where HTTP is taken; null in Socket Mode. */
  open(): Promise<string | null>
  close(): Promise<void>
}

/** Bytes of one delivery; Slack sends a few kilobytes. */
const bodyLimit = 1_048_576

export type ReceiverParts = {
  readonly access: Access
  readonly logger: Logger
  readonly clientOptions: webApi.WebClientOptions
  readonly authorizationUrl: string | undefined
  readonly log: Log
  readonly pause: Pause
}

export function createReceiver(line: Line, parts: ReceiverParts): Receiver {
  switch (line.kind) {
    case 'socket':
      return socketReceiver(line, parts)
    case 'http':
      return httpReceiver(line, parts)
  }
}

function socketReceiver({ appToken }: Extract<Line, { kind: 'socket' }>, parts: ReceiverParts): Receiver {
  if (parts.access.kind === 'many-teams') throw new Error('slack: cannot start, an app that any team may install must be reached over HTTP')
  const { logger, clientOptions, log, pause } = parts
  const bolt = new SocketModeReceiver({ appToken, autoReconnectEnabled: false, logger, installerOptions: { clientOptions } })
  let connection: { close(): Promise<void> } | undefined
  return {
    bolt,
    async open() {
      connection = await keepConnected(bolt.client, log, pause)
      return null
    },
    async close() {
      await connection?.close()
    },
  }
}

function httpReceiver(line: Extract<Line, { kind: 'http' }>, parts: ReceiverParts): Receiver {
  const { signingSecret, port, host = '127.0.0.1' } = line
  const bolt = new HTTPReceiver({ signingSecret, bodyLimit, logger: parts.logger, ...installer(parts) })
  let server: Server | undefined
  return {
    bolt,
    async open() {
      server = await bolt.start({ port, host })
      const address = server.address()
      return `http://${host}:${address !== null && typeof address === 'object' ? address.port : port}`
    },
    async close() {
      const stopped = bolt.stop()
      // Slack keeps connections open that it may need again.
      server?.closeIdleConnections()
      await stopped
    },
  }
}

type Installing = Pick<HTTPReceiverOptions, 'clientId' | 'clientSecret' | 'stateSecret' | 'installationStore' | 'scopes'> & {
  readonly installerOptions: {
    readonly clientOptions: webApi.WebClientOptions
    readonly directInstall?: true
    readonly authorizationUrl?: string
  }
}

/** The way for other teams to install the app, where there is one. */
function installer({ access, clientOptions, authorizationUrl }: ReceiverParts): Installing {
  if (access.kind === 'one-team') return { installerOptions: { clientOptions } }
  const { clientId, clientSecret, stateSecret, installations } = access
  return {
    clientId,
    clientSecret,
    stateSecret,
    installationStore: installationStore(installations),
    scopes: [...botScopes],
    installerOptions: { clientOptions, directInstall: true, ...(authorizationUrl === undefined ? {} : { authorizationUrl }) },
  }
}
