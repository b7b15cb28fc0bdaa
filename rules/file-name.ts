import {matchPattern} from '../formats/index.ts'
import {readDate} from '../session/index.ts'
import {quote} from './message.ts'
import {defineRule} from './rule.ts'

export const fileName = defineRule({
  id: 'session-file-name',
  description: 'a file name that does not match the format',
  severity: 'warning',
  why: 'Names that start with the date and the topic sort by time, and can be found without opening the files.',
  options: {},
  defaults: {},
  check({match, path, session}, _options, report) {
    const patterns = match.format.fileNames ?? []
    const [advised] = patterns
    if (path === undefined || advised === undefined) return
    const name = path.slice(path.lastIndexOf('/') + 1)
    if (fits(patterns, name)) return
    // Nothing in the file is wrong: the place is the start of its first line.
    report({
      message: `Unexpected file name ${quote(name)}, expected a name like ${quote(advised)}`,
      place: session.source.place(0, 0),
    })
  },
})

function fits(patterns: readonly string[], name: string): boolean {
  return patterns.some((pattern) => {
    const match = matchPattern(pattern, name)
    return match && (!match.date || readDate(match.date.text)?.day !== undefined)
  })
}
