import {type HeadingWords, none} from '../language.ts'

export const headings: HeadingWords = {
  absentFiles: none,
  blockers: `
    problema*
  `,
}
