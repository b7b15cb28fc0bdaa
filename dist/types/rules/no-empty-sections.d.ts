export declare const noEmptySections: import("./rule.js").Rule<object>;
