import { type Due } from '../formats/index.js';
export declare const requiredSections: import("./rule.js").Rule<object>;
/** When something is due, for people. */
export declare const since: Readonly<Record<Due, string>>;
