import {defineConfig} from 'vitest/config'
import tests from './vitest.config.ts'

const {coverage: _, projects: __, ...shared} = tests.test ?? {}

/** The tests that `npm run test:matrix` runs: what is one by one with many others, or large. */
export default defineConfig({
  test: {
    ...shared,
    isolate: false,
    include: ['test/matrix/**/*.test.ts'],
    globalSetup: ['test/e2e/global-setup.ts', 'test/matrix/global-setup.ts'],
  },
})
