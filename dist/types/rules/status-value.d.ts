import { type StatusValue } from '../formats/index.js';
export interface StatusValueOptions {
    /** The statuses that a session may have; those of its format when empty. */
    readonly values: readonly StatusValue[];
}
export declare const statusValue: import("./rule.js").Rule<object>;
