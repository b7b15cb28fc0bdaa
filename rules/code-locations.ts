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
      // A bare name may belong to another project, unless a name here is almost the same.
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

/**
 * The session is about other code unless at least one of this many paths with a folder is known.
 */
const knownOneIn = 2

/**
 * Whether a session is about this repository, rather than kept here with notes about other work:
 * some of its paths exist, or fit into an existing folder.
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
  // A bare folder may be anything, unless it is below an existing one.
  return path.endsWith('/') && !paths.exists(topOf(path))
}

function topOf(path: string): string {
  const [top = ''] = path.split('/', 1)
  return top
}
