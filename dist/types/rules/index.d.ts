import type { Rule } from './rule.js';
/** Every rule, in the order in which a session is read: structure, metadata, then content. */
export declare const rules: readonly Rule[];
