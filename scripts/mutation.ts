import {Stryker} from '@stryker-mutator/core'

type Options = ConstructorParameters<typeof Stryker>[0]
type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number]

/**
 * Changes the code in small ways, runs the tests against each change, and fails when they notice
 * less than `lowest` percent of a folder's. Arguments are folders or files; none mean all folders.
 * What did not change since the last run is not run again: its state is in `.stryker/`.
 */
const lowest = 80

/** The tests of each folder: running all against each mutant would take days. */
const testsOf: Readonly<Record<string, readonly string[]>> = {
  config: ['config'],
  formats: ['formats'],
  lint: ['lint'],
  report: ['report'],
  rules: ['rules'],
  session: ['session'],
}

const named = process.argv.slice(2)
const scores: string[] = []
for (const path of named.length > 0 ? named : Object.keys(testsOf)) {
  const results = await new Stryker(optionsOf(path)).runMutationTest()
  const score = scoreOf(results)
  scores.push(`${path}: ${score.toFixed(1)} % of ${results.filter(isJudged).length} mutants`)
  if (score < lowest) process.exitCode = 1
}
console.log(scores.join('\n'))

/** @throws If no tests are known for the path. */
function optionsOf(path: string): Options {
  const folder = path.split('/')[0] ?? ''
  const tests = testsOf[folder]
  if (!tests) throw new Error(`Unexpected path ${path}, expected one in ${Object.keys(testsOf)}`)
  return {
    mutate: [path.endsWith('.ts') ? path : `${path}/**/*.ts`],
    testFiles: tests.map((name) => `test/${name}/**/*.test.ts`),
    plugins: ['@stryker-mutator/vitest-runner'],
    testRunner: 'vitest',
    vitest: {configFile: 'vitest.mutation.config.ts', related: false},
    // Mutants of what runs while a file loads (a list, an expression) would need all tests.
    ignoreStatic: true,
    incremental: true,
    incrementalFile: `.stryker/${path.replaceAll('/', '-')}.json`,
    tempDirName: '.stryker/work',
    ignorePatterns: ['.stryker', 'bench', 'coverage', 'dist', 'docs/images'],
    // Stryker crashes on a configuration of TypeScript 7, which has no API, unless it finds none.
    tsconfigFile: 'none.json',
    concurrency: 2,
    reporters: ['clear-text'],
    clearTextReporter: {allowColor: false, logTests: false, reportTests: false},
  }
}

/** @returns The share of noticed mutants, in percent. */
function scoreOf(results: readonly MutantResult[]): number {
  const judged = results.filter(isJudged)
  const noticed = judged.filter(({status}) => status === 'Killed' || status === 'Timeout')
  return judged.length > 0 ? (100 * noticed.length) / judged.length : 100
}

function isJudged({status}: MutantResult): boolean {
  return ['Killed', 'NoCoverage', 'Survived', 'Timeout'].includes(status)
}
