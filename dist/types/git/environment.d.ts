/** Variables of a process, by name. */
export type Environment = Readonly<Record<string, string | undefined>>;
/**
 * The environment to run git in: only what it needs to find itself, its repository and its
 * settings, so that no token reaches git or the programs it starts.
 *
 * @param env
 *   This program's environment; it may contain secrets.
 */
export declare function gitEnvironment(env: Environment): Record<string, string>;
