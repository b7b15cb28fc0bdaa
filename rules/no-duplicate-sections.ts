import {findSpec, type KnownSection, type SectionSpec} from '../formats/index.ts'
import type {Section} from '../session/index.ts'
import {quote} from './message.ts'
import {defineRule} from './rule.ts'

export const noDuplicateSections = defineRule({
  id: 'session-no-duplicate-sections',
  description: 'the same section twice at one level',
  severity: 'error',
  why: 'A reader who found the first one does not look for a second; what stands there is lost.',
  options: {},
  defaults: {},
  check({match}, _options, report) {
    const seen = new Map<unknown, Map<SectionSpec, Siblings[]>>()
    for (const known of match.sections) {
      const siblings = siblingsOf(known, seen)
      const first = siblings.add(known, findSpec(match.format, known.section)?.common === true)
      if (first === undefined) continue
      report({
        message: `Unexpected second section ${quote(known.spec.name)}, expected one, as on line ${first}`,
        place: known.section.namePlace,
      })
    }
  },
})

function siblingsOf(
  {spec, section}: KnownSection,
  seen: Map<unknown, Map<SectionSpec, Siblings[]>>,
): Siblings {
  const bySpec = seen.get(section.parent) ?? new Map<SectionSpec, Siblings[]>()
  seen.set(section.parent, bySpec)
  const byDepth = bySpec.get(spec) ?? []
  bySpec.set(spec, byDepth)
  byDepth[section.depth] ??= new Siblings()
  return byDepth[section.depth] as Siblings
}

/** Headings for one section of the format, of one depth and below one heading. */
class Siblings {
  readonly #byKey = new Map<string, First>()
  #uncommon: First | undefined

  /**
   * Takes one more heading, unless it is the same section again.
   *
   * @returns
   *   The line of the one that it repeats.
   */
  add({section}: KnownSection, common: boolean): number | undefined {
    const {key} = section.name
    // `Blockers` beside `Dependencies` are two halves of one section, not the same one twice.
    const first = common ? this.#byKey.get(key) : this.#uncommon
    if (first) return lineOf(first)
    const added = {section, line: undefined}
    if (common) this.#byKey.set(key, added)
    else this.#uncommon = added
    return undefined
  }
}

interface First {
  readonly section: Section
  /** Read when it is first asked for: a heading can be long, and repeated many times. */
  line: number | undefined
}

function lineOf(first: First): number {
  first.line ??= first.section.namePlace.start.line
  return first.line
}
