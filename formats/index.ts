import {autoSaved} from './auto-saved.ts'
import type {Format} from './format.ts'
import {handoff} from './handoff.ts'
import {projectSession} from './project-session.ts'
import {saveSession} from './save-session.ts'
import {sessionState} from './session-state.ts'

/** The built-in formats; of two that match a file equally well the earlier one wins. */
export const formats: readonly Format[] = [
  sessionState,
  saveSession,
  autoSaved,
  projectSession,
  handoff,
]

export {
  type Due,
  type FieldSpec,
  type Format,
  firstStatus,
  nameOfStatus,
  type Pattern,
  type Role,
  type SectionSpec,
  type StatusValue,
  type TypeSpec,
  unknownFormat,
} from './format.ts'
export {
  fieldOfKind,
  isDue,
  type KnownField,
  type KnownSection,
  type Match,
  type MatchOptions,
  matchFormat,
} from './match.ts'
export {matchPattern} from './pattern.ts'
export {fieldIndexOf, findSpec, recognise} from './recognise.ts'
export {readStatus, type Status} from './status.ts'
