import {type Language, none, unchanged} from '../language.ts'

export const german: Language = {
  code: 'de',
  name: 'German',
  spaced: true,
  stemsOf: unchanged,
  answers: {
    nothing: `
      keine
    `,
  },
  order: {
    soonest: none,
    later: none,
    stages: none,
    countedStages: none,
    priorities: none,
    ranks: none,
    sequence: none,
    openers: none,
    choices: none,
    ordered: none,
    columns: none,
    unplanned: none,
  },
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
  metrics: {
    blockers: none,
    code: none,
    tests: none,
    figures: none,
  },
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
