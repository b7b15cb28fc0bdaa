import type {Position} from 'unist'
import {findSpec, type KnownSection, type SectionSpec} from '../formats/index.ts'
import {perObjectInFile, type Section} from '../session/index.ts'
import {quote} from './message.ts'
import {defineRule} from './rule.ts'

export const noDuplicateSections = defineRule({
  id: 'session-no-duplicate-sections',
  description: 'the same section twice at one level',
  severity: 'error',
  why: 'A reader who found the first section does not look for a second one and misses its content.',
  options: {},
  defaults: {},
  check({match}, _options, report) {
    const seen = new Map<unknown, Map<SectionSpec, Siblings[]>>()
    for (const known of match.sections) {
      const siblings = siblingsOf(known, seen)
      const first = siblings.add(known, findSpec(match.format, known.section)?.common === true)
      if (first === undefined) continue
      report({
        message: `Unexpected second section ${quote(known.spec.name)}, expected only the one on line ${first.start.line}`,
        place: known.section.namePlace,
        cause: {message: 'The first section is here', place: first},
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
  readonly #byKey = new Map<string, Section>()
  #uncommon: Section | undefined

  /**
   * Takes one more heading, unless it is the same section again.
   *
   * @returns
   *   The place of the heading that it repeats.
   */
  add({section}: KnownSection, common: boolean): Position | undefined {
    const {key} = section.name
    // `Blockers` beside `Dependencies` are two halves of one section, not the same one twice.
    const first = common ? this.#byKey.get(key) : this.#uncommon
    if (first) return placeOf(first)
    if (common) this.#byKey.set(key, section)
    else this.#uncommon = section
    return undefined
  }
}

/** Read once: a heading can be long, and repeated many times. */
const placeOf = perObjectInFile(({namePlace}: Section): Position => namePlace)
