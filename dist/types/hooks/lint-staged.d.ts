/** The session files of the built-in formats, as a pattern for lint-staged. */
export declare const lintStagedPattern: string;
/**
 * Tasks for lint-staged: `export default {...session, '*.ts': 'biome check'}`. lint-staged hides
 * unstaged changes, so the files on disk are what is about to be committed.
 */
declare const tasks: Readonly<Record<string, string>>;
export default tasks;
