import {type MetricWords, none} from '../language.ts'

export const metrics: MetricWords = {
  blockers: `
    阻塞
    阻碍
  `,
  code: `
    代码
    提交
    文件
    行
  `,
  tests: `
    测试
    測試
  `,
  figures: none,
  time: none,
}
