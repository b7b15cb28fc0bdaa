import {type Language, none, unchanged} from '../language.ts'
import {metrics} from './metrics.ts'
import {order} from './order.ts'

export const korean: Language = {
  code: 'ko',
  name: 'Korean',
  spaced: false,
  stemsOf: unchanged,
  answers: {
    nothing: `
      없음
    `,
  },
  order,
  continuity: {
    previous: none,
    current: none,
    next: none,
    qualifiers: none,
    sessions: none,
    outset: none,
    undecided: none,
    times: none,
    dateLabels: none,
  },
  metrics,
  progress: {
    resolved: none,
    takenBack: none,
    nothingLeft: none,
    stateFields: none,
    endFields: none,
  },
  paths: {
    absent: none,
  },
  headings: {
    absentFiles: none,
    blockers: none,
  },
  instructions: {
    agents: none,
    greetings: none,
    requests: none,
    commands: none,
  },
  secrets: {
    passwords: none,
    placeholders: none,
  },
  names: {
    joining: none,
    numbered: none,
  },
}
