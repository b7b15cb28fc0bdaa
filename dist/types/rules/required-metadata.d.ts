export declare const requiredMetadata: import("./rule.js").Rule<object>;
