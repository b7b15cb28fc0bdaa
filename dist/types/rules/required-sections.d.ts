import { type Due } from '../formats/index.js';
export declare const requiredSections: import("./rule.js").Rule<object>;
/** From when something has to be there, for people. */
export declare const since: Readonly<Record<Due, string>>;
