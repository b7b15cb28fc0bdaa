import {none, type OrderWords} from '../language.ts'

export const order: OrderWords = {
  soonest: `
    немедленно
    сегодня
    сейчас
    срочно
  `,
  later: `
    будущем
    долгосрочные
    завтра
    затем
    краткосрочные
    позже
    потом
  `,
  stages: `
    шаг
    этап
  `,
  countedStages: none,
  priorities: `
    приоритет*
    срочно
  `,
  ranks: none,
  moreRanks: none,
  sequence: `
    затем
    потом
    сначала
  `,
  openers: none,
  choices: none,
  ordered: none,
  columns: none,
  unplanned: none,
}
