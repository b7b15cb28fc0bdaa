import {none, type OrderWords} from '../language.ts'

export const order: OrderWords = {
  soonest: `
    すぐ
    今日
    次回
    直近
  `,
  later: `
    中期
    今後
    今週
    明日
    来週
    次に
    短期
    長期
  `,
  stages: none,
  countedStages: `
    段階
  `,
  priorities: `
    優先
  `,
  ranks: none,
  moreRanks: none,
  sequence: `
    その後
    まず
    次に
  `,
  openers: none,
  choices: none,
  ordered: none,
  columns: `
    優先度
  `,
  unplanned: none,
}
