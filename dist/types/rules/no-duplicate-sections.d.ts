export declare const noDuplicateSections: import("./rule.js").Rule<object>;
