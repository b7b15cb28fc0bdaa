import type {KnownSection, SectionSpec} from '../formats/index.ts'
import {quote} from './message.ts'
import {defineRule} from './rule.ts'

export const sectionOrder = defineRule({
  id: 'session-section-order',
  description: "known sections out of the format's order",
  severity: 'warning',
  why: 'A fixed order lets readers of many sessions find the same answer in the same place.',
  options: {},
  defaults: {},
  check({match}, _options, report) {
    const seen = new Set<SectionSpec>()
    const sections = match.sections.filter(({spec}) => {
      // Optional sections may be anywhere; session-no-duplicate-sections reports a second one.
      const counts = match.due(spec) !== undefined && !seen.has(spec)
      seen.add(spec)
      return counts
    })
    const ranked = sections.map((known) => ({
      known,
      rank: match.format.sections.indexOf(known.spec),
    }))
    const inOrder = longestRise(ranked)
    for (const section of ranked) {
      if (inOrder.has(section)) continue
      const neighbour = misplacedAgainst(section, ranked, inOrder)
      /* v8 ignore next -- what is on the right side of all of them would be in the longest rise */
      if (!neighbour) continue
      const {known} = section
      report({
        message: `Unexpected section ${quote(known.spec.name)} ${neighbour.side} ${quote(neighbour.spec.name)}, expected the opposite order`,
        place: known.section.namePlace,
        cause: {message: 'The other section is here', place: neighbour.section.namePlace},
      })
    }
  },
})

interface Ranked {
  readonly known: KnownSection
  /** Where the format has it. */
  readonly rank: number
}

interface Neighbour extends KnownSection {
  readonly side: 'after' | 'before'
}

/** The closest correctly placed section that `section` is on the wrong side of. */
function misplacedAgainst(
  section: Ranked,
  ranked: readonly Ranked[],
  inOrder: ReadonlySet<Ranked>,
): Neighbour | undefined {
  const index = ranked.indexOf(section)
  const earlier = ranked
    .slice(0, index)
    .find((other) => inOrder.has(other) && other.rank > section.rank)
  if (earlier) return {...earlier.known, side: 'after'}
  const later = ranked
    .slice(index + 1)
    .findLast((other) => inOrder.has(other) && other.rank < section.rank)
  return later && {...later.known, side: 'before'}
}

/** A longest subsequence with non-decreasing ranks: the sections that need not move. */
function longestRise(ranked: readonly Ranked[]): ReadonlySet<Ranked> {
  const tails: Ranked[] = []
  const previous = new Map<Ranked, Ranked | undefined>()
  for (const section of ranked) {
    const higher = tails.findIndex(({rank}) => rank > section.rank)
    const length = higher < 0 ? tails.length : higher
    previous.set(section, tails[length - 1])
    tails[length] = section
  }
  const rise = new Set<Ranked>()
  for (let section = tails.at(-1); section; section = previous.get(section)) rise.add(section)
  return rise
}
