import {none, type OrderWords} from '../language.ts'

export const order: OrderWords = {
  soonest: `
    下次会话
    今天
    今日
    立即
    马上
  `,
  later: `
    中期
    之后
    以后
    后续
    将来
    明天
    本周
    短期
    长期
  `,
  stages: none,
  countedStages: `
    阶段
  `,
  priorities: `
    优先
  `,
  ranks: none,
  moreRanks: none,
  sequence: `
    接着
    最后
    然后
    首先
  `,
  openers: none,
  choices: none,
  ordered: none,
  columns: `
    优先级
    顺序
  `,
  unplanned: none,
}
