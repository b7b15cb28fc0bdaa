import {none, type OrderWords} from '../language.ts'

export const order: OrderWords = {
  soonest: `
    다음 세션
    오늘
    즉시
    지금
  `,
  later: `
    나중
    내일
    다음 주
    단기
    이번 주
    장기
    중기
    추후
    향후
  `,
  stages: none,
  countedStages: `
    단계
    주차
  `,
  priorities: `
    우선
  `,
  ranks: none,
  moreRanks: none,
  sequence: `
    그 다음
    그다음
    먼저
    이후
  `,
  openers: none,
  choices: none,
  ordered: none,
  columns: `
    우선순위
  `,
  unplanned: none,
}
