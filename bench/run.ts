import { spawnSync } from 'node:child_process'

/** Every benchmark, one after the other, each in a process of its own so that memory is measured apart. */
for (const name of ['quality', 'reading', 'summaries', 'receipts', 'commands', 'platforms', 'polling']) {
  process.stdout.write(`\n== ${name}\n`)
  const { status } = spawnSync(process.execPath, [new URL(`./${name}.ts`, import.meta.url).pathname], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
