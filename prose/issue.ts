import {Phrases} from '../languages/phrases.ts'

/** The details required of an issue. */
export type IssueDetail = 'impact' | 'priority' | 'status'

/** Whether a text, or the heading over an issue, gives `detail`. */
export function hasIssueDetail(text: string, detail: IssueDetail): boolean {
  return marks[detail]?.test(text) === true || words[detail].isIn(text) || hasNumber(text, detail)
}

/** Matches in every language. */
const marks: Readonly<Partial<Record<IssueDetail, RegExp>>> = {
  priority: /\bp[0-4]\b|🔴|🟠|🟡|🟢|🔵|⚪/i,
  status: /⏳|🔄|🚧/,
}

const words: Readonly<Record<IssueDetail, Phrases>> = {
  impact: new Phrases(({issues}) => issues.impact),
  priority: new Phrases(({issues}) => issues.priority),
  status: new Phrases(({issues}) => issues.status),
}

/** `priority 1` */
function hasNumber(text: string, detail: IssueDetail): boolean {
  return (
    detail === 'priority' &&
    fields.priority.findAll(text).some(({to}) => /^[ -]\d/.test(text.slice(to, to + 2)))
  )
}

/** Whether a field gives `detail` of an issue. */
export function isIssueField(key: string, detail: IssueDetail): boolean {
  return fields[detail].isIn(key)
}

const fields: Readonly<Record<IssueDetail, Phrases>> = {
  impact: new Phrases(({issues}) => issues.impactFields),
  priority: new Phrases(({issues}) => issues.priorityFields),
  status: new Phrases(({issues}) => issues.statusFields),
}
