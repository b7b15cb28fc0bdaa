import type { Secret } from '../rule.js';
/**
 * Finds keys and tokens with secretlint's recommended rules, and with a few patterns for what they
 * leave out. Load it only for a text that looks as if it held some.
 */
export declare function findSecrets(text: string): Secret[];
