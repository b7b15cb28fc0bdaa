import {type MetricWords, none} from '../language.ts'

export const metrics: MetricWords = {
  blockers: `
    bloque*
    impedimento*
  `,
  code: `
    archivo*
    código
    línea*
  `,
  tests: `
    prueba*
  `,
  figures: none,
  time: `
    duración
    tiempo
  `,
}
