import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Many tests start programs, and a busy machine starts them slowly.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // It imports JSON in a way that only bundlers know.
    server: {deps: {inline: [/@actions\/(?:expressions|languageservice|workflow-parser)/]}},
    coverage: {
      provider: 'v8',
      include: [
        '{action,cli,config,files,formats,git,hooks,lint,project,remark,report,rules,session}/**/*.ts',
      ],
      reporter: ['text-summary', 'html', 'json-summary'],
      thresholds: {
        '{config,formats,lint,rules,session}/**/*.ts': {branches: 100, lines: 100},
      },
    },
  },
})
