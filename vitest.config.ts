import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // Programs are started as a person starts them, on machines that are busy.
    testTimeout: 30_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts', 'commands/**/*.ts', 'config/**/*.ts'], reporter: ['text-summary'] },
  },
})
