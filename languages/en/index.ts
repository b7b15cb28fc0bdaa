import type {Language} from '../language.ts'
import {answers} from './answers.ts'
import {blockers} from './blockers.ts'
import {calendar} from './calendar.ts'
import {continuity} from './continuity.ts'
import {durations} from './durations.ts'
import {evidence} from './evidence.ts'
import {grammar} from './grammar.ts'
import {headings} from './headings.ts'
import {instructions} from './instructions.ts'
import {issues} from './issues.ts'
import {items} from './items.ts'
import {metrics} from './metrics.ts'
import {names} from './names.ts'
import {order} from './order.ts'
import {paths} from './paths.ts'
import {progress} from './progress.ts'
import {reasons} from './reasons.ts'
import {resolution} from './resolution.ts'
import {risks} from './risks.ts'
import {secrets} from './secrets.ts'
import {statuses} from './statuses.ts'
import {stemsOf} from './stems.ts'
import {templates} from './templates.ts'
import {todo} from './todo.ts'
import {vague} from './vague.ts'

export const english: Language = {
  code: 'en',
  name: 'English',
  spaced: true,
  stemsOf,
  answers,
  templates,
  todo,
  vague,
  order,
  continuity,
  metrics,
  progress,
  paths,
  headings,
  instructions,
  secrets,
  names,
  calendar,
  durations,
  statuses,
  items,
  reasons,
  evidence,
  blockers,
  resolution,
  issues,
  risks,
  grammar,
}
