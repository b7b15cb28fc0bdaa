export declare const untriedChecklist: import("./rule.js").Rule<object>;
