import {type MetricWords, none} from '../language.ts'

export const metrics: MetricWords = {
  blockers: `
    ブロッカー
    障害
  `,
  code: `
    コミット
    コード
    ファイル
  `,
  tests: `
    テスト
  `,
  figures: none,
  time: none,
}
