import type { Result } from '../lint/result.js';
/**
 * One identifier per finding of a file, in order: stable as long as the rule, file and wrong text
 * stay the same, wherever the text is in the file.
 *
 * @param path
 *   The file's path, relative to the root of the repository, with `/`.
 * @returns
 *   16 hexadecimal digits each.
 */
export declare function fingerprints(path: string, { text, findings }: Result): string[];
