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

export const chinese: Language = {
  code: 'zh',
  name: 'Chinese',
  spaced: false,
  stemsOf: unchanged,
  answers: {
    alone: none,
    nothing: `
      无
      無
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
      大约
      約
      约
    `,
    joinedUnits: `
      个半小时
      个小时
      个月
      個小時
      分
      分鐘
      分钟
      分間
      分间
      半小时
      周
      天
      小时
      小時
    `,
    joiners: none,
    lookalikes: `
      分之
    `,
    numbers: `
      一
      七
      三
      两
      九
      二
      五
      八
      六
      几
      十
      半
      四
      数
    `,
    ranges: none,
    seconds: `
      秒
    `,
    units: none,
  },
  statuses: {
    blocked: `
      阻塞
    `,
    completed: `
      完成
      已完成
    `,
    exceptions: none,
    inProgress: `
      进行中
      進行中
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
      严重
      影响
      影響
    `,
    impactFields: `
      严重
      影响
      影響
    `,
    levels: none,
    mitigation: `
      对策
      应对
      缓解
    `,
    mitigationFields: `
      对策
      应对
      措施
      缓解
    `,
    probability: `
      可能
      概率
    `,
    probabilityFields: `
      发生率
      可能性
      概率
    `,
  },
  grammar: noGrammar,
}
