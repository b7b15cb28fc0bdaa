import {availableParallelism} from 'node:os'
import {defineConfig} from 'vitest/config'

/** Tests that call functions and nothing else: they share what they import. */
const calls = 'test/{config,formats,languages,prose,report,rules,session}/**/*.test.ts'
/** Tests that run what is built. */
const built = 'test/e2e/**/*.test.ts'
/** Tests that take longer: see `vitest.matrix.config.ts`. */
const matrix = 'test/matrix/**/*.test.ts'

const whole = {branches: 100, lines: 100}

export default defineConfig({
  test: {
    // Most of the time is spent in programs that tests start.
    maxWorkers: availableParallelism(),
    // Many tests start programs, and a busy machine starts them slowly.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {extends: true, test: {name: 'calls', include: [calls], isolate: false}},
      {
        extends: true,
        test: {name: 'parts', include: ['test/**/*.test.ts'], exclude: [calls, built, matrix]},
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: [built],
          // The description of GitHub's API is large: a worker reads it once.
          isolate: false,
          globalSetup: 'test/e2e/global-setup.ts',
        },
      },
    ],
    reporters: ['default', './test/summary-reporter.ts'],
    // It imports JSON in a way that only bundlers know.
    server: {deps: {inline: [/@actions\/(?:expressions|languageservice|workflow-parser)/]}},
    coverage: {
      provider: 'v8',
      include: [
        '{action,cli,config,files,formats,git,hooks,languages,lint,project,prose,remark,report,rules,session}/**/*.ts',
      ],
      reporter: ['text-summary', 'html', 'json-summary'],
      // Of what tests call themselves: programs that they start are not measured, so the Action and
      // the fallbacks of what talks to git and the disk count less.
      thresholds: {
        'action/**/*.ts': {branches: 15, lines: 15},
        'cli/**/*.ts': {branches: 89, lines: 94},
        'config/**/*.ts': whole,
        'files/**/*.ts': {branches: 83, lines: 98},
        'formats/**/*.ts': whole,
        'git/**/*.ts': {branches: 92, lines: 99},
        'hooks/**/*.ts': {branches: 93, lines: 99},
        // Reading from a typed array could always give `undefined`, as far as TypeScript knows.
        'languages/**/*.ts': {branches: 95, lines: 100},
        'lint/**/*.ts': whole,
        'project/**/*.ts': {branches: 93, lines: 99},
        'prose/**/*.ts': {branches: 99, lines: 100},
        'remark/**/*.ts': {branches: 98, lines: 100},
        'report/**/*.ts': {branches: 98, lines: 100},
        'rules/**/*.ts': whole,
        'session/**/*.ts': whole,
      },
    },
  },
})
