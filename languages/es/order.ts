import {none, type OrderWords} from '../language.ts'

export const order: OrderWords = {
  soonest: `
    =ahora
    hoy
    inmediata
    inmediatas
    inmediato
    inmediatos
  `,
  later: `
    corto plazo
    futuro
    largo plazo
    lo siguiente
  `,
  stages: `
    fase
    paso
  `,
  countedStages: none,
  priorities: `
    prioridad*
  `,
  ranks: none,
  moreRanks: none,
  sequence: `
    después
    luego
    primero
  `,
  openers: none,
  choices: none,
  ordered: none,
  columns: none,
  unplanned: none,
}
