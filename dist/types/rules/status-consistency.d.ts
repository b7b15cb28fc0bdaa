export declare const statusConsistency: import("./rule.js").Rule<object>;
