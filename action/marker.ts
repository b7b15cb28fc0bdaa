import {createHash} from 'node:crypto'

/** The invisible start of the Action's comments, by which it finds them again. */
export interface Marker {
  /** The first line of the one comment of a step. */
  readonly comment: string
  /** The first line of a comment on lines, by the id of its finding. */
  review(id: string): string
  /** The id of a comment's finding; `undefined` for other comments. */
  readReview(body: string): string | undefined
}

/**
 * @param step
 *   Identifies a step: each one has its own comments.
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
