import {defineConfig} from 'vitest/config'

/** The tests that mutants are run against: those that only call functions. */
export default defineConfig({
  test: {
    include: ['test/{config,formats,lint,report,rules,session}/**/*.test.ts'],
    // They take longer than all the others, and look at growth rather than at results.
    exclude: ['**/{linear,memory}.test.ts'],
    // Loaded on demand: its lists would count as tested by the test that happens to load it.
    setupFiles: ['rules/secrets/detector.ts'],
    // Test files share what they import: loading it takes most of a mutant's time.
    isolate: false,
    testTimeout: 60_000,
  },
})
