import type { Result } from '../lint/result.js';
/** Replaces each character that must not be shown with a star. */
export declare function redact(result: Result): Result;
