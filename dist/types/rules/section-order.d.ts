export declare const sectionOrder: import("./rule.js").Rule<object>;
