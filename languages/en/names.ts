import type {NameWords} from '../language.ts'

export const names: NameWords = {
  joining: `
    and
  `,
  numbered: `
    part
    phase
    section
    step
  `,
}
