import {createHash} from 'node:crypto'

/** What the Action's comments start with, so that it finds them again; not to be seen on the page. */
export interface Marker {
  /** The first line of the one comment of a step. */
  readonly comment: string
  /** The first line of a comment on lines, by the id of its finding. */
  review(id: string): string
  /** The id of the finding that a comment is about; nothing for other comments. */
  readReview(body: string): string | undefined
}

/**
 * @param step
 *   What tells a step from all others: each has comments of its own.
 */
export function makeMarker(step: string): Marker {
  const key = createHash('sha256').update(step).digest('hex').slice(0, 12)
  const review = `<!-- session-lint ${key} finding `
  return {
    comment: `<!-- session-lint ${key} -->`,
    review: (id) => `${review}${id} -->`,
    readReview(body) {
      if (!body.startsWith(review)) return undefined
      return /^([0-9a-f]{16}) -->/.exec(body.slice(review.length))?.[1]
    },
  }
}
