/** Whether a text says that something is pending. */
export declare function isPending(text: string): boolean;
/** Whether a field or a label says that something still blocks the work. */
export declare function isPendingField(key: string): boolean;
/** Whether everything under a heading is pending. */
export declare function isBlockingHeading(heading: string): boolean;
/** Whether a heading introduces a mere list: dependencies, versions, questions. */
export declare function isListHeading(heading: string): boolean;
/** Whether a blocker is resolved or no longer matters. */
export declare function isReceived(text: string): boolean;
/** Whether a text asks something. */
export declare function isQuestion(text: string): boolean;
