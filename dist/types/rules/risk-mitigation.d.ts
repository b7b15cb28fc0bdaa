export declare const riskMitigation: import("./rule.js").Rule<object>;
