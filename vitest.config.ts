import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    coverage: {
      provider: 'v8',
      include: ['{action,cli,formats,hooks,lint,report,rules,session}/**/*.ts'],
      reporter: ['text-summary', 'html', 'json-summary'],
      thresholds: {
        '{formats,lint,rules,session}/**/*.ts': {branches: 100, lines: 100},
      },
    },
  },
})
