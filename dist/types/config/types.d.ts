import type { Format } from '../formats/index.js';
/** The configuration, in a file or in the options of the remark plugin. */
export interface Config extends FileConfig {
    /** The address of the JSON Schema, for editors. */
    readonly $schema?: string;
    /** Patterns for session files; absent: the folders of the formats. */
    readonly files?: readonly string[];
    /** Patterns to skip; one that matches a folder covers everything in it. */
    readonly ignore?: readonly string[];
    /** Whether a commit that changes code is blocked unless a session file was updated. */
    readonly requireSession?: boolean;
    /** Settings for some of the files; if several match a file, the later one wins. */
    readonly overrides?: readonly ConfigOverride[];
    /** Custom formats, by name; one with a built-in format's name replaces it. */
    readonly formats?: Readonly<Record<string, UserFormat>>;
}
/** Settings that can differ between files. */
export interface FileConfig {
    /** A format's name, or `auto`: detected from the content. */
    readonly format?: string;
    /** A type's name, or `auto`. */
    readonly type?: string;
    /** `strict` turns warnings into errors, unless {@link rules} sets the severity. */
    readonly preset?: Preset;
    /** By a rule's id or short name. */
    readonly rules?: Readonly<Record<string, RuleValue>>;
}
export interface ConfigOverride extends FileConfig {
    readonly files: readonly string[];
}
export type Preset = 'recommended' | 'strict';
/** `on`, `true` and options alone keep a rule's own severity. */
export type RuleValue = RuleSwitch | readonly [RuleSwitch] | readonly [RuleSwitch, object] | Readonly<Record<string, unknown>>;
export type RuleSwitch = 'off' | 'warn' | 'error' | 'on' | 0 | 1 | 2 | boolean;
export type UserFormat = Omit<Format, 'name' | 'description' | 'fields'> & Partial<Pick<Format, 'description' | 'fields'>>;
