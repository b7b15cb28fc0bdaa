export declare const singleTopic: import("./rule.js").Rule<object>;
