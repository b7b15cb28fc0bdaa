import type {Language} from '../language.ts'
import {answers} from './answers.ts'
import {stemsOf} from './stems.ts'

export const english: Language = {
  code: 'en',
  name: 'English',
  spaced: true,
  stemsOf,
  answers,
}
