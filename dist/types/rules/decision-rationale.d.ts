export declare const decisionRationale: import("./rule.js").Rule<object>;
