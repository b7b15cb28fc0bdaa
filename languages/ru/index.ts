import {
  type Language,
  noBlockers,
  noCalendar,
  noEvidence,
  noGrammar,
  noIssues,
  noItems,
  none,
  noReasons,
  noResolution,
  unchanged,
} from '../language.ts'

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
