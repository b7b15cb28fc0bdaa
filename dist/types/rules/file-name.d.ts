export declare const fileName: import("./rule.js").Rule<object>;
