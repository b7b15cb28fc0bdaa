import type { Secret } from '../rule.js';
/** Finds the passwords in addresses: `postgres://user:password@host`. */
export declare function findPasswords(text: string): Secret[];
/** Whether a value is only a placeholder for a secret. */
export declare function isDummy(value: string): boolean;
