import {
  type Language,
  noBlockers,
  noCalendar,
  noContinuity,
  noEvidence,
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
import {headings} from './headings.ts'
import {metrics} from './metrics.ts'
import {order} from './order.ts'

export const spanish: Language = {
  code: 'es',
  name: 'Spanish',
  spaced: true,
  stemsOf: unchanged,
  answers: {
    alone: none,
    nothing: `
      ninguna
      ninguno
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
  headings,
  instructions: noInstructions,
  secrets: noSecrets,
  names: noNames,
  calendar: noCalendar,
  durations: {
    about: `
      aprox
      unas
      unos
    `,
    joinedUnits: none,
    joiners: none,
    lookalikes: none,
    numbers: `
      dos
      tres
      un
      una
    `,
    ranges: `
      a
    `,
    seconds: `
      segundo
      segundos
    `,
    units: `
      dia
      dias
      día
      días
      hora
      horas
      minuto
      minutos
      semana
      semanas
    `,
  },
  statuses: {
    blocked: `
      bloqueada
      bloqueado
    `,
    completed: `
      completada
      completado
      terminado
    `,
    exceptions: none,
    inProgress: `
      en curso
      en progreso
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
    impact: none,
    impactFields: `
      gravedad
      impacto
    `,
    levels: none,
    mitigation: none,
    mitigationFields: `
      mitigaci*
      plan
    `,
    probability: none,
    probabilityFields: `
      probabilidad
    `,
  },
  grammar: {
    functionWords: `
      como
      de
      del
      el
      en
      es
      está
      hay
      la
      las
      los
      para
      pero
      por
      porque
      que
      se
      sin
      sobre
      un
      una
    `,
  },
}
