// Measures how much longer a character takes in a text of a megabyte than in one of ten
// kilobytes, for the texts that are hardest for each rule, and prints the worst of them:
//
//     node bench/linear.ts [--rule session-dates] [--most 2]
//
// The tests count work instead (`test/work/`), which says the same on every run; what they cannot
// see is backtracking within one regular expression, and memory that no cache holds.

import {parseArgs} from 'node:util'
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {loadParser} from '../lint/parser.ts'
import {rules} from '../rules/index.ts'
import {allNearMisses, grow, prepareRule} from '../test/rules/near-miss.ts'

const {values} = parseArgs({
  options: {rule: {type: 'string'}, most: {type: 'string', default: '2'}},
})
const most = Number(values.most)

/** The sizes that are compared, in characters. */
const small = 10_000
const large = 1_000_000

/** How many small texts are measured together: they fill the memory as well. */
const smallTexts = 20
const rounds = 5

/** A quicker run, in milliseconds for a million characters, is mostly fixed costs and the clock. */
const leastMeasured = 15

setFlagsFromString('--expose-gc')
const collectYoung = runInNewContext('gc') as (options: {type: 'minor'}) => void
const nearMisses = await allNearMisses()
const parse = await loadParser()

console.log('| rule | text | small, ms per MB | large, ms per MB | growth |')
console.log('| --- | --- | --- | --- | --- |')
for (const rule of rules) {
  if (values.rule !== undefined && rule.id !== values.rule) continue
  for (const [name, nearMiss] of Object.entries(nearMisses[rule.id] ?? {})) {
    const time = async (size: number, count: number) => {
      const {text} = grow(nearMiss, size)
      let least = Number.POSITIVE_INFINITY
      for (let round = 0; round < rounds; round++) {
        // Rules cache results in a note, so each run has its own notes.
        const runs: (() => unknown)[] = []
        for (let made = 0; made < count; made++) {
          runs.push(await prepareRule(rule, nearMiss, text, parse))
        }
        least = Math.min(least, timeOf(runs) * (large / (count * size)))
      }
      return Math.max(least, leastMeasured)
    }
    const [short, long] = [await time(small, smallTexts), await time(large, 1)]
    if (long / short <= most && values.rule === undefined) continue
    const figures = [short, long, long / short].map((figure) => figure.toFixed(1))
    console.log(`| ${rule.id} | ${name} | ${figures.join(' | ')} |`)
  }
}

/** In milliseconds that the processor gave to this thread: other programs do not count. */
function timeOf(runs: readonly (() => unknown)[]): number {
  collectYoung({type: 'minor'})
  const before = process.threadCpuUsage()
  for (const run of runs) run()
  const {user, system} = process.threadCpuUsage(before)
  return (user + system) / 1000
}
