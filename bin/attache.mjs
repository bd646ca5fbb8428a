#!/usr/bin/env node
const needed = 26
const major = Number(process.versions.node.split('.')[0])
if (major < needed) {
  process.stderr.write(
    `Attaché needs Node ${needed}, this is Node ${process.versions.node}. ` +
      'Run it through npm ("npm start", "npm run demo"), which brings Node 26 along; if it still says this, npm left out install scripts: run "npm rebuild node".\n',
  )
  process.exit(1)
}
await import('../src/main.ts')
