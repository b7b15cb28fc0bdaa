export declare const noVagueText: import("./rule.js").Rule<object>;
