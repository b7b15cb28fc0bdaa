export declare const nextStepsPriority: import("./rule.js").Rule<object>;
