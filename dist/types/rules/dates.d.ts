export declare const dates: import("./rule.js").Rule<object>;
