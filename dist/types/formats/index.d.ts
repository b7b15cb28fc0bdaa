import type { Format } from './format.js';
/** The built-in formats; of two that fit a file equally well the earlier one is taken. */
export declare const formats: readonly Format[];
export { type Due, type FieldSpec, type Format, type Pattern, type Role, type SectionSpec, type TypeSpec, unknownFormat, } from './format.js';
export { fieldOfKind, isDue, type KnownField, type KnownSection, type Match, type MatchOptions, matchFormat, } from './match.js';
export { matchPattern } from './pattern.js';
export { fieldIndexOf, findSpec, recognise } from './recognise.js';
export { readStatus, type Status } from './status.js';
