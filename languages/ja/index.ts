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

export const japanese: Language = {
  code: 'ja',
  name: 'Japanese',
  spaced: false,
  stemsOf: unchanged,
  answers: {
    alone: none,
    nothing: `
      なし
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
      約
    `,
    joinedUnits: `
      分
      分間
      日間
      時間
      週
      週間
    `,
    joiners: none,
    lookalikes: `
      分之
    `,
    numbers: `
      一
      七
      三
      九
      二
      五
      八
      六
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
      ブロック中
    `,
    completed: `
      完了
    `,
    exceptions: none,
    inProgress: `
      作業中
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
      影響
    `,
    impactFields: `
      影響
    `,
    levels: none,
    mitigation: `
      対策
    `,
    mitigationFields: `
      対策
      緩和
    `,
    probability: `
      可能
    `,
    probabilityFields: `
      可能性
      発生確率
    `,
  },
  grammar: noGrammar,
}
