import type {Language} from '../language.ts'
import {answers} from './answers.ts'
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
}
