import type { Secret } from '../rule.js';
/** Finds the passwords in addresses: `postgres://user:password@host`. */
export declare function findPasswords(text: string): Secret[];
/** Whether a value only stands in the place of a secret. */
export declare function isPlaceholder(value: string): boolean;
