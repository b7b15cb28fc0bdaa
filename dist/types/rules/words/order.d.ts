/** How people say what comes first, for the rules on steps. */
/** Whether a heading or a lead-in says that what follows is to be done at once. */
export declare function isSoonest(text: string): boolean;
/** Whether a heading or a lead-in says that what follows can wait. */
export declare function isLater(text: string): boolean;
/** Whether a heading or a lead-in gives what follows its place in an order. */
export declare function ordersWhatFollows(text: string): boolean;
/** Whether a text carries a rank of its own. */
export declare function hasPriority(text: string): boolean;
/** Whether a sentence tells what comes before what: `First …`, `…, then …`. */
export declare function tellsSequence(text: string): boolean;
