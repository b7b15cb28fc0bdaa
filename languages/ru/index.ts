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

export const russian: Language = {
  code: 'ru',
  name: 'Russian',
  spaced: true,
  stemsOf: unchanged,
  answers: {
    alone: none,
    nothing: `
      нет
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
      около
    `,
    joinedUnits: none,
    joiners: none,
    lookalikes: none,
    numbers: `
      полтора
    `,
    ranges: `
      до
    `,
    seconds: `
      сек
      секунд
      секунда
      секунды
    `,
    units: `
      день
      дней
      дня
      мин
      минут
      минута
      минуты
      недели
      недель
      неделью
      неделю
      неделя
      ч
      час
      часа
      часов
    `,
  },
  statuses: {
    blocked: `
      заблокировано
    `,
    completed: `
      выполнено
      готово
      завершено
    `,
    exceptions: none,
    inProgress: `
      в процессе
      в работе
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
      влияни*
      последстви*
    `,
    impactFields: `
      влияни*
      последстви*
      тяжест*
    `,
    levels: none,
    mitigation: `
      смягч*
    `,
    mitigationFields: `
      меры
      смягчени*
      снижени*
    `,
    probability: `
      вероятн*
    `,
    probabilityFields: `
      вероятност*
    `,
  },
  grammar: noGrammar,
}
