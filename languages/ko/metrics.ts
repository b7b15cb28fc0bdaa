import {type MetricWords, none} from '../language.ts'

export const metrics: MetricWords = {
  blockers: `
    블로커
    장애
    차단
  `,
  code: `
    라인
    줄
    커밋
    코드
    파일
  `,
  tests: `
    테스트
  `,
  figures: none,
  time: none,
}
