import type {KnownSection, SectionSpec} from '../formats/index.ts'
import {defineRule} from './rule.ts'
import {quote} from './text.ts'

export const sectionOrder = defineRule({
  id: 'session-section-order',
  description: "known sections out of the format's order",
  severity: 'warning',
  why: 'Whoever reads many sessions finds the same answer in the same place.',
  options: {},
  defaults: {},
  check({match}, _options, report) {
    const seen = new Set<SectionSpec>()
    const sections = match.sections.filter(({spec}) => {
      // Sections that may be left out stand where they fit; a second one is not this rule's business.
      const counts = match.due(spec) !== undefined && !seen.has(spec)
      seen.add(spec)
      return counts
    })
    const ranks = sections.map(({spec}) => match.format.sections.indexOf(spec))
    const inOrder = longestRise(ranks)
    for (const [index, known] of sections.entries()) {
      if (inOrder.has(index)) continue
      const neighbour = misplacedAgainst(sections, ranks, inOrder, index)
      if (!neighbour) continue
      report({
        message: `Unexpected section ${quote(known.spec.name)} ${neighbour.side} ${quote(neighbour.name)}, expected it ${neighbour.side === 'after' ? 'before' : 'after'}`,
        place: known.section.namePlace,
      })
    }
  },
})

interface Neighbour {
  readonly name: string
  readonly side: 'after' | 'before'
}

/** The nearest section in its right place that the one at `index` is on the wrong side of. */
function misplacedAgainst(
  sections: readonly KnownSection[],
  ranks: readonly number[],
  inOrder: ReadonlySet<number>,
  index: number,
): Neighbour | undefined {
  const rank = ranks[index] ?? 0
  for (let before = 0; before < index; before++) {
    if (inOrder.has(before) && (ranks[before] ?? 0) > rank) {
      return {name: sections[before]?.spec.name ?? '', side: 'after'}
    }
  }
  for (let after = sections.length - 1; after > index; after--) {
    if (inOrder.has(after) && (ranks[after] ?? 0) < rank) {
      return {name: sections[after]?.spec.name ?? '', side: 'before'}
    }
  }
  return undefined
}

/** The indexes of a longest subsequence that never falls: what need not be moved. */
function longestRise(ranks: readonly number[]): ReadonlySet<number> {
  const tails: number[] = []
  const previous: (number | undefined)[] = []
  for (const [index, rank] of ranks.entries()) {
    let length = tails.length
    while (length > 0 && (ranks[tails[length - 1] ?? 0] ?? 0) > rank) length--
    previous.push(tails[length - 1])
    tails[length] = index
  }
  const rise = new Set<number>()
  for (let index = tails.at(-1); index !== undefined; index = previous[index]) rise.add(index)
  return rise
}
