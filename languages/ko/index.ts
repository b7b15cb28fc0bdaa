import {
  type Language,
  noBlockers,
  noCalendar,
  noContinuity,
  noEvidence,
  noGrammar,
  noHeadings,
  noInstructions,
  noIssues,
  noItems,
  noNames,
  none,
  noPaths,
  noProgress,
  noReasons,
  noResolution,
  noSecrets,
  noTemplates,
  noTodo,
  noVague,
  unchanged,
} from '../language.ts'
import {metrics} from './metrics.ts'
import {order} from './order.ts'

export const korean: Language = {
  code: 'ko',
  name: 'Korean',
  spaced: false,
  stemsOf: unchanged,
  answers: {
    alone: none,
    nothing: `
      없음
    `,
  },
  templates: noTemplates,
  todo: noTodo,
  vague: noVague,
  order,
  continuity: noContinuity,
  metrics,
  progress: noProgress,
  paths: noPaths,
  headings: noHeadings,
  instructions: noInstructions,
  secrets: noSecrets,
  names: noNames,
  calendar: noCalendar,
  durations: {
    about: `
      약
    `,
    joinedUnits: `
      개월
      분
      시간
      일간
      주간
      주일
    `,
    joiners: none,
    lookalikes: `
      분의
      초과
    `,
    numbers: none,
    ranges: none,
    seconds: `
      초
    `,
    units: `
      일
    `,
  },
  statuses: {
    blocked: `
      막힘
      차단됨
    `,
    completed: `
      완료
      완료됨
    `,
    exceptions: none,
    inProgress: `
      진행
      진행 중
      진행중
    `,
    notStarted: none,
    qualifiers: none,
  },
  items: noItems,
  reasons: noReasons,
  evidence: noEvidence,
  blockers: noBlockers,
  resolution: noResolution,
  issues: noIssues,
  risks: {
    impact: `
      심각
      영향
    `,
    impactFields: `
      심각
      영향
    `,
    levels: none,
    mitigation: `
      대응
      완화
    `,
    mitigationFields: `
      대응
      대책
      완화
    `,
    probability: `
      가능성
      확률
    `,
    probabilityFields: `
      가능성
      확률
    `,
  },
  grammar: noGrammar,
}
