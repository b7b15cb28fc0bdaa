export declare const noPlaceholders: import("./rule.js").Rule<object>;
