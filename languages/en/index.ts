import type {Language} from '../language.ts'
import {answers} from './answers.ts'
import {blockers} from './blockers.ts'
import {calendar} from './calendar.ts'
import {durations} from './durations.ts'
import {evidence} from './evidence.ts'
import {grammar} from './grammar.ts'
import {issues} from './issues.ts'
import {items} from './items.ts'
import {reasons} from './reasons.ts'
import {resolution} from './resolution.ts'
import {risks} from './risks.ts'
import {statuses} from './statuses.ts'
import {stemsOf} from './stems.ts'

export const english: Language = {
  code: 'en',
  name: 'English',
  spaced: true,
  stemsOf,
  answers,
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
