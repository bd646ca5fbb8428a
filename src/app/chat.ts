import type { App } from './app.ts'
import type { Command } from './input/command.ts'
import type { Place } from './sending/place.ts'

/** Everything that a chat platform needs to answer people. */
export type Chat = {
  readonly commands: readonly Command[]
  readonly app: App
  /** Lets a workspace in before its first command runs; left out where there is one workspace, which is in. */
  readonly welcome?: (workspace: string) => Promise<void>
  /** Told that a workspace took Attaché out, or has it again. */
  readonly left?: (workspace: string) => Promise<void>
  readonly back?: (workspace: string) => Promise<void>
  /** Every workspace that has not left: some may have taken Attaché out while nobody was there to hear it. */
  readonly served?: () => Promise<readonly string[]>
  /** Told that a workspace is new, and where its admins are: Attaché introduces itself there, once. */
  readonly joined?: (workspace: string, place: Place, language: string) => Promise<void>
  /** Told of each workspace that is there when a platform connects: it may have come while nobody was there to see it. */
  readonly present?: (workspace: string, place: Place, language: string) => Promise<void>
  /** A name for a failure that joins what the person is told to what the log says. */
  newErrorId(): string
  /** Told of every bug that a command met. `facts` hold who, where and which command; never what was typed. */
  report(error: unknown, errorId: string, facts: Readonly<Record<string, string>>): void
}
