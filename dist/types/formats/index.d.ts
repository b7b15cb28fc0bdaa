import type { Format } from './format.js';
/** The built-in formats; of two that match a file equally well the earlier one wins. */
export declare const formats: readonly Format[];
export { type Due, type FieldSpec, type Format, firstStatus, nameOfStatus, type Pattern, type Role, type SectionSpec, type StatusValue, type TypeSpec, unknownFormat, } from './format.js';
export { fieldOfKind, isDue, type KnownField, type KnownSection, type Match, type MatchOptions, matchFormat, } from './match.js';
export { matchPattern } from './pattern.js';
export { fieldIndexOf, findSpec, recognise } from './recognise.js';
export { readStatus, type Status } from './status.js';
