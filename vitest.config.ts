import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// What Node made of a module serves every worker and program of this run, and of the next: half of what a program costs is its start.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('node_modules/.cache/modules', import.meta.url))

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    globalSetup: ['test/postgres/global-setup.ts'],
    // Programs are started as a person starts them, on machines that are busy.
    testTimeout: 30_000,
    // Real clients talk over real sockets: on a machine that stands still for seconds, one of thousands may run out of time.
    retry: process.env.CI ? 2 : 0,
    // What they are waited for may take longer than a second there.
    expect: { poll: { timeout: 10_000 } },
    // Modules hold nothing that a test changes, so that files share them: loading them anew for each was a third of the run.
    isolate: false,
    // Many of the tests wait for programs and sockets, and not for a processor.
    maxWorkers: '100%',
    coverage: { provider: 'v8', include: ['src/**/*.ts', 'commands/**/*.ts', 'config/**/*.ts'], reporter: ['text-summary'] },
  },
})
