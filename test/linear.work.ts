import {compileGlob} from '../config/glob.ts'
import {matchPattern} from '../formats/index.ts'
import {pretty} from '../report/pretty.ts'
import {plainTerminal} from '../report/terminal.ts'
import {findDuration} from '../session/index.ts'
import {resultOf} from './report/results.ts'
import {type Case, writeGrowths} from './work/growth.ts'

/** What is nearly a duration. */
const nearDurations = [
  '1-',
  '1 - 1 - ',
  'about ',
  '12:34 - ',
  '1,1.',
  'a couple of ',
  '1 hour and ',
  '한 약 ',
]

const durations = nearDurations.map(
  (piece): Case => ({
    name: `a duration in \`${piece}\``,
    make: (size) => `${piece.repeat(size / piece.length)}!`,
    prepare: (text) => () => findDuration(text),
  }),
)

const globs = ['*a*a*a*a', '**/a/**/a/**/a', 'a/*[!b]*/**'].map(
  (pattern): Case => ({
    name: `the glob \`${pattern}\``,
    make: (size) => `${'a/aa'.repeat(size / 4)}b`,
    prepare: (path) => {
      const fits = compileGlob(pattern)
      return () => fits(path)
    },
  }),
)

const pattern: Case = {
  name: 'the pattern of a title',
  make: (size) => 'a-'.repeat(size / 2),
  prepare: (text) => () => matchPattern('*-*-*-*-*-b', text),
}

const report: Case = {
  name: 'a report on one long line',
  make: (size) => `${'x'.repeat(size / 2)}{y}${'x'.repeat(size / 2)}`,
  prepare: (text) => {
    const result = resultOf(text, {expected: []})
    const findings = result.findings.flatMap((finding) => Array.from({length: 200}, () => finding))
    return () => pretty({cwd: '/x', terminal: plainTerminal}).add({...result, findings})
  },
}

await writeGrowths([...durations, ...globs, pattern, report])
