import {speaksOfAbsence} from '../prose/absence.ts'
import {type Location, locationsIn} from './code-locations/locations.ts'
import {quote} from './message.ts'
import {defineRule, type Paths} from './rule.ts'

export interface CodeLocationsOptions {
  /** Prefixes of paths to skip, such as those of another repository. */
  readonly allow: readonly string[]
}

export const codeLocations = defineRule<CodeLocationsOptions>({
  id: 'session-code-locations',
  description: 'a path named in an unfinished session that does not exist in the repository',
  severity: 'warning',
  why: 'The next session looks there first.',
  options: {
    allow: {
      description: 'Prefixes of paths to skip, such as those of another repository.',
      type: 'array',
      items: {type: 'string'},
    },
  },
  defaults: {allow: []},
  check(file, {allow}, report) {
    const {paths} = file.context
    if (!paths || file.match.isOver) return
    const locations = [...locationsIn(file)]
    let here: boolean | undefined
    for (const {path, place, host} of locations) {
      if (isThere(path, paths) || allow.some((start) => path.startsWith(start))) continue
      if (host.some(speaksOfAbsence)) continue
      const meant = paths.closest?.(path)
      // A name by itself may be that of any other project's file, unless one here is nearly the same.
      if (meant === undefined) {
        if (!path.includes('/') || !paths.exists(topOf(path))) continue
        here ??= isAboutHere(locations, paths)
        if (!here) continue
      }
      report({
        message: `Unexpected path ${quote(path)}, expected ${meant === undefined ? 'a path that exists in the repository' : quote(meant)}`,
        place: place(),
        ...(meant !== undefined && {expected: [meant]}),
      })
    }
  },
})

/** Of so many paths with a folder one at least is known here, or the session is about other code. */
const knownOneIn = 2

/**
 * Whether a session is about this repository, rather than kept here with notes on all that
 * somebody works on: of the paths in it a part exists, or would fit into a folder that does.
 */
function isAboutHere(locations: readonly Location[], paths: Paths): boolean {
  const named = new Set(locations.flatMap(({path}) => (path.includes('/') ? path : [])))
  let known = 0
  for (const path of named) {
    const folder = path.slice(0, path.lastIndexOf('/', path.length - 2))
    if (paths.exists(path.replace(/\/$/, '')) || paths.exists(folder)) known += 1
  }
  return known * knownOneIn >= named.size
}

function isThere(path: string, paths: Paths): boolean {
  const clean = path.replace(/\/$/, '')
  if (paths.exists(clean)) return true
  // A folder by itself may be anything, unless it is below one that there is.
  return path.endsWith('/') && !paths.exists(topOf(path))
}

function topOf(path: string): string {
  const [top = ''] = path.split('/', 1)
  return top
}
