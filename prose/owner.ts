import {keysOf, Phrases} from '../languages/phrases.ts'

/** Whether a text names an owner: a person, a team, an issue. */
export function namesOwner(text: string): boolean {
  return (
    /@\w|#\d/.test(text) ||
    issueAddress.test(text) ||
    owners.isIn(text) ||
    hasIssueKey(text) ||
    hasNameBehindLead(text) ||
    hasNameInParentheses(text)
  )
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

/** `SHOP-123`, as in Jira and Linear; `UTF-8` and the like are not issues. */
function hasIssueKey(text: string): boolean {
  return [...text.matchAll(issueKeys)].some(
    ([, project = '']) => !standards.has(project.toLowerCase()),
  )
}

const issueKeys = /(?<![\w-])([A-Z][A-Z\d]{1,9})-\d{1,6}(?![\w-])/g
const standards = keysOf(({blockers}) => blockers.standards)

/** An issue or a pull request of GitHub, GitLab, Jira and the like. */
const issueAddress =
  /https?:\/\/[^\s/]{1,100}(?:\/[^\s/]{1,100}){0,6}\/(?:browse|issues?|merge_requests|pull|tickets?)\/\w/

/** `(Mina)`, `(Mina Sato)`, but not `(Critical)`. */
function hasNameInParentheses(text: string): boolean {
  return [...text.matchAll(capitalised)].some(
    ([, first = '', second]) => second !== undefined || !asides.has(first.toLowerCase()),
  )
}

const capitalised = /\((\p{Lu}\p{Ll}{1,20})( \p{Lu}\p{Ll}{1,20})?\)/gu
const asides = keysOf(({blockers}) => blockers.asides)

/** Whether a field names an owner or a date. */
export function isOwnerField(key: string): boolean {
  return ownerFields.isIn(key)
}

const ownerFields = new Phrases(({blockers}) => blockers.ownerFields)
