import { type Section, type Session } from '../session/index.js';
import type { FieldSpec, Format, SectionSpec } from './format.js';
/**
 * Finds the format that a session is written in, by its title, its file name, its metadata keys
 * and its sections. Of two formats with the same evidence the earlier in the list wins.
 *
 * @param path
 *   The file's path with `/`, when it has one.
 * @returns
 *   `undefined` when no format has enough evidence.
 */
export declare function recognise(session: Session, formats: readonly Format[], path: string | undefined): Format | undefined;
export interface FoundSpec {
    readonly spec: SectionSpec;
    readonly common: boolean;
}
/** The section of `format` that a heading names, with or without a parenthesis at its end. */
export declare function findSpec(format: Format, section: Section): FoundSpec | undefined;
/** The same for a heading with a date behind the name, such as `Session End: 2026-03-09`. */
export declare function findDatedSpec(format: Format, section: Section): FoundSpec | undefined;
/** The fields of a format by the keys of their names. */
export declare const fieldIndexOf: (key: Format) => ReadonlyMap<string, FieldSpec>;
