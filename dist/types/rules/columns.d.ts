import { type Inline } from '../session/index.js';
/**
 * The head of a table as it is compared. All rows of a table share it, and it can be as long as a
 * file, so it is read once.
 */
export declare function keysOfColumns(columns: readonly Inline[]): readonly string[];
