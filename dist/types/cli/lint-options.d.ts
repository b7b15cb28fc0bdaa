import { type Arguments, type OptionSpec } from './arguments.js';
/** The options of linting, in the order of the help. */
export declare const lintOptionSpecs: readonly OptionSpec[];
/** What one run of linting is asked to do. */
export interface LintOptions {
    readonly patterns: readonly string[];
    readonly config: string | undefined;
    readonly staged: boolean;
    readonly active: boolean;
    readonly stdin: boolean;
    readonly stdinFilename: string | undefined;
    readonly respectGitignore: boolean;
    readonly errorOnUnmatchedPattern: boolean;
    readonly preset: string | undefined;
    /** Severities by id. */
    readonly rules: Readonly<Record<string, string>>;
    readonly sessionFormat: string | undefined;
    readonly type: string | undefined;
    /** As `YYYY-MM-DD`. */
    readonly today: string;
    readonly format: string;
    readonly outputFile: string | undefined;
    readonly quiet: boolean;
    readonly maxWarnings: number;
    readonly color: boolean | undefined;
}
/**
 * Reads the options of linting, apart from `--help` and `--version`.
 *
 * @throws UsageError
 *   When one is unknown, or has a value that it cannot have.
 */
export declare function readLintOptions(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): LintOptions;
/**
 * The day of the run, as `YYYY-MM-DD`: that of the option, of the environment, or today.
 *
 * @throws UsageError
 *   When it is no day.
 */
export declare function readToday(args: Arguments, env: Readonly<Record<string, string | undefined>>): string;
/** A day as `YYYY-MM-DD` where the command runs: the days in session files are people's days. */
export declare function localDay(date: Date): string;
