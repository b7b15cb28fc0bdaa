import {type MetricWords, none} from '../language.ts'

export const metrics: MetricWords = {
  blockers: `
    блокер*
    препятств*
  `,
  code: `
    код*
    коммит*
    строк*
    файл*
  `,
  tests: `
    тест*
  `,
  figures: none,
  time: none,
}
