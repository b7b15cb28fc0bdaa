export declare const continuity: import("./rule.js").Rule<object>;
