/** Expressions of order and priority, for the rules on steps. */
/** Whether a heading or a lead-in marks what follows as immediate. */
export declare function isSoonest(text: string): boolean;
/** Whether a heading or a lead-in marks what follows as less urgent. */
export declare function isLater(text: string): boolean;
/** Whether a heading or a lead-in ranks what follows. */
export declare function ordersWhatFollows(text: string): boolean;
/** Whether a text carries a rank of its own. */
export declare function hasPriority(text: string): boolean;
/** Whether a sentence states an order: `First …`, `…, then …`. */
export declare function tellsSequence(text: string): boolean;
