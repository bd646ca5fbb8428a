#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const needed = 26
const major = Number(process.versions.node.split('.')[0])
if (major >= needed) await import('../src/main.ts')
else await withOwnNode()

/** npm brings Node 26 along, and puts it before the system's for its own scripts alone. */
async function withOwnNode() {
  const own = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url))
  if (!existsSync(own)) {
    process.stderr.write(
      `Attaché needs Node ${needed}, this is Node ${process.versions.node}. ` +
        'Run "npm ci", which brings Node 26 along; if it still says this, npm left out install scripts: run "npm rebuild node".\n',
    )
    process.exit(1)
  }
  const child = spawn(own, process.argv.slice(1), { stdio: 'inherit' })
  // A terminal sends Ctrl-C to both; what is sent to this process alone goes on to the other.
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
}
