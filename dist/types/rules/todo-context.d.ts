export declare const todoContext: import("./rule.js").Rule<object>;
