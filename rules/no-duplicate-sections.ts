import {findSpec, type KnownSection} from '../formats/index.ts'
import {defineRule} from './rule.ts'
import {quote} from './text.ts'

export const noDuplicateSections = defineRule({
  id: 'session-no-duplicate-sections',
  description: 'the same section twice at one level',
  severity: 'error',
  why: 'A reader who found the first one does not look for a second; what stands there is lost.',
  options: {},
  defaults: {},
  check({match}, _options, report) {
    const seen = new Map<unknown, KnownSection[]>()
    for (const known of match.sections) {
      const siblings = seen.get(known.section.parent) ?? []
      seen.set(known.section.parent, siblings)
      const first = siblings.find((other) => isSame(known, other))
      if (!first) {
        siblings.push(known)
        continue
      }
      report({
        message: `Unexpected second section ${quote(known.spec.name)}, expected one, as on line ${first.section.namePlace.start.line}`,
        place: known.section.namePlace,
      })
    }

    function isSame(a: KnownSection, b: KnownSection): boolean {
      if (a.spec !== b.spec || a.section.depth !== b.section.depth) return false
      if (a.section.name.key === b.section.name.key) return true
      // `Blockers` beside `Dependencies` are two halves of one section, not the same one twice.
      return !(isCommon(a) || isCommon(b))
    }

    function isCommon({section}: KnownSection): boolean {
      return findSpec(match.format, section)?.common === true
    }
  },
})
