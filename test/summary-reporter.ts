import type {Reporter, TestModule} from 'vitest/node'

/** Says in the last line how the tests ended, below the coverage. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map(stateOf))
    const count = (state: string) => states.filter((one) => one === state).length
    // What could not be loaded has no tests.
    const broken = modules.filter((module) => module.state() === 'failed' && hasErrors(module))
    const skipped = count('skipped')
    const parts = [
      `${count('passed')} passed`,
      `${count('failed') + broken.length} failed`,
      ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ]
    process.once('exit', () => console.log(`\n${parts.join(', ')}`))
  }
}

function stateOf(test: {result(): {readonly state: string}}): string {
  return test.result().state
}

function hasErrors(module: TestModule): boolean {
  return module.errors().length > 0
}
