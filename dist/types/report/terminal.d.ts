import type { Terminal } from './reporter.js';
/** The part of a stream that tells its capabilities. */
export interface Output {
    readonly isTTY?: boolean | undefined;
    readonly columns?: number | undefined;
}
type Environment = Readonly<Record<string, string | undefined>>;
/** The capabilities of a file or a pipe: plain text. */
export declare const plainTerminal: Terminal;
/**
 * Finds out what `output` can show. `color` is what the user asked for; without it `NO_COLOR` and
 * `FORCE_COLOR` decide (https://no-color.org, https://force-color.org), then whether it is a
 * terminal.
 */
export declare function readTerminal(output: Output, env: Environment, color?: boolean): Terminal;
export {};
