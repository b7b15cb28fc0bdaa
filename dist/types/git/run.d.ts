import type { Readable, Writable } from 'node:stream';
import { type Environment } from './environment.js';
/** Where to run git, and its environment: hooks name the index in variables. */
export interface GitHost {
    /** Absolute. */
    readonly cwd: string;
    /** This program's environment; git gets what {@link gitEnvironment} passes on. */
    readonly env: Environment;
    /**
     * The absolute path of a repository to trust, whoever owns it; default: as in git's settings.
     * Versions before 2.38 ignore it.
     */
    readonly safeDirectory?: string;
}
export interface GitOptions {
    /** Git's standard input; default: empty. */
    readonly input?: string;
    /** The exit codes that mean success; default: 0. */
    readonly accepted?: readonly number[];
}
/**
 * Runs git and returns its output. Reading commands never write to the repository.
 *
 * @throws UsageError
 *   When git cannot be started or fails, with git's message.
 */
export declare function runGit(args: readonly string[], host: GitHost, { input, accepted }?: GitOptions): Promise<Buffer>;
/** Git's output without the final line ending; `undefined` when it is empty or git fails. */
export declare function askGit(args: readonly string[], host: GitHost): Promise<string | undefined>;
/**
 * Runs git synchronously, for rules, which are synchronous.
 *
 * @returns
 *   Git's output; `undefined` when it fails, or writes more than 256 MB.
 */
export declare function runGitSync(args: readonly string[], host: GitHost, input?: string): Buffer | undefined;
/** A running git process. */
export interface RunningGit {
    readonly stdin: Writable;
    readonly stdout: Readable;
    /** Fails with a {@link UsageError} as {@link runGit} does. */
    readonly ended: Promise<void>;
}
/** Starts git, to write to and read from. */
export declare function startGit(args: readonly string[], host: GitHost, accepted?: readonly number[]): RunningGit;
