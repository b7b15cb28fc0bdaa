import type {Language} from '../language.ts'
import {answers} from './answers.ts'
import {continuity} from './continuity.ts'
import {headings} from './headings.ts'
import {instructions} from './instructions.ts'
import {metrics} from './metrics.ts'
import {names} from './names.ts'
import {order} from './order.ts'
import {paths} from './paths.ts'
import {progress} from './progress.ts'
import {secrets} from './secrets.ts'
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
}
