import {Phrases} from '../languages/phrases.ts'

/** Whether a text names whom to ask: somebody, a team, an issue. */
export function namesOwner(text: string): boolean {
  return /@\w|#\d/.test(text) || owners.isIn(text) || hasNameBehindLead(text)
}

const owners = new Phrases(({blockers}) => blockers.owners)

/** `from Kim` */
function hasNameBehindLead(text: string): boolean {
  return leads
    .findAll(text)
    .some(({to}) => /^ \p{Lu}\p{Ll}/u.test(text.slice(to, to + longestCapital)))
}

const leads = new Phrases(({blockers}) => blockers.ownerLeads)
/** A space and two letters, which may be two code units each. */
const longestCapital = 5

/** Whether a field says whom or when to ask. */
export function isOwnerField(key: string): boolean {
  return ownerFields.isIn(key)
}

const ownerFields = new Phrases(({blockers}) => blockers.ownerFields)
