import {Phrases} from '../languages/phrases.ts'

/**
 * Whether a text made of words that say nothing claims nothing about work either: an aside, a
 * question, `None`, what something is good for, what is to come.
 *
 * @param text
 *   A line of a few words.
 */
export function claimsNothing(text: string): boolean {
  return (
    shapes.some((shape) => shape.test(text)) ||
    saysNothing(text) ||
    isContrast(text) ||
    isRestricted(text) ||
    isAwaited(text) ||
    comments.some((phrases) => phrases.isIn(text))
  )
}

const shapes: readonly RegExp[] = [
  // (an aside), [a form], a "quotation"
  /^[^\w(]*\([^()]*\)\W*$/,
  /^[^\w[]*\[[^\]]*\]\W*$/,
  /"[^"]+"|[“「『«]/,
  // A lead-in, a question, a field left open, a folder/
  /[:：?？][\s/–—-]*$/,
  /[a-z]\/(?=\s|$)/i,
]

/** None; Tests: none; What is not done: all is */
function saysNothing(text: string): boolean {
  if (nothing.starts(text) || negations.starts(text)) return true
  return (
    nothing.findAll(text).some(({from}) => /(?:[:：]|\s[-–—])[\s*_]*$/.test(text.slice(0, from))) ||
    everything.findAll(text).some(({from}) => {
      const label = /^(.*)[:：]\W{0,9}$/.exec(text.slice(0, from))?.[1]
      return label !== undefined && negations.isIn(label)
    })
  )
}

/** An infrastructure issue, not a bug */
function isContrast(text: string): boolean {
  return contrasts.findAll(text).some(({from}) => /,\s$/.test(text.slice(0, from)))
}

function isRestricted(text: string): boolean {
  return restrictions.starts(text) || restrictions.ends(text)
}

/** Where work stands, and what is waited for; but what is ready for production has to show it. */
function isAwaited(text: string): boolean {
  if (waits.starts(text) || possibilities.starts(text) || waiting.ends(text)) return true
  return ready.findAll(text).some(({to}) => !shipping.isIn(text.slice(to)))
}

/** What it is good for, how it compares, what could be, what the note itself is or will be. */
const comments: readonly Phrases[] = [
  new Phrases(({vague}) => vague.comparisons),
  new Phrases(({vague}) => vague.effects),
  new Phrases(({vague}) => vague.ownNames),
  new Phrases(({vague}) => vague.promises),
  new Phrases(({vague}) => vague.proposals),
]
const contrasts = new Phrases(({vague}) => vague.contrasts)
const everything = new Phrases(({vague}) => vague.everything)
const negations = new Phrases(({vague}) => vague.negations)
const nothing = new Phrases(({answers}) => answers.nothing)
const possibilities = new Phrases(({vague}) => vague.possibilities)
const ready = new Phrases(({vague}) => vague.ready)
const restrictions = new Phrases(({vague}) => vague.restrictions)
const shipping = new Phrases(({vague}) => vague.shipping)
const waiting = new Phrases(({vague}) => vague.waiting)
const waits = new Phrases(({vague}) => vague.waits)
