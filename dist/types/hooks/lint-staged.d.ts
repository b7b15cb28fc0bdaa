/** The session files of the built-in formats, as lint-staged is to find them. */
export declare const lintStagedPattern: string;
/**
 * Tasks for lint-staged: `export default {...session, '*.ts': 'biome check'}`. It hides what is not
 * staged from them, so the files on disk are what is about to be committed.
 */
declare const tasks: Readonly<Record<string, string>>;
export default tasks;
