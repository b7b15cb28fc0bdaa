import { type Span } from '../languages/phrases.js';
/** Whether a text shows how a date or a time is written: `YYYY-MM-DD`. */
export declare function isDateShape(text: string): boolean;
/** The date in a heading that was not filled in. */
export declare function findEmptyDate(text: string): Span | undefined;
/** Whether a text is about how dates are written: then no date is missing. */
export declare function isAboutDates(text: string): boolean;
/** Whether a date belongs behind a label: `Last updated`, `Due`. */
export declare function isDateLabel(label: string): boolean;
