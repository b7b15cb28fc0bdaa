import type { Secret } from '../rule.js';
/**
 * Finds keys and tokens with secretlint's recommended rules, and a few patterns for what they miss.
 * Load it only for a text that may contain some.
 */
export declare function findSecrets(text: string): Secret[];
