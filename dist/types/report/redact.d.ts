import type { Result } from '../lint/result.js';
/** Puts stars in the place of what must not be shown, a star for each character. */
export declare function redact(result: Result): Result;
