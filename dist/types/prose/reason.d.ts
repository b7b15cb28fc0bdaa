/** Whether the text of a decision gives a reason or a trade-off. */
export declare function hasRationale(text: string): boolean;
/** Whether a text about a decision says more than that it was made. */
export declare function isRationale(text: string): boolean;
/** Whether a text says more of an approach than that it failed and how long it took. */
export declare function explainsFailure(text: string): boolean;
/** Whether a text contains more than durations. */
export declare function hasWordsBesideTime(text: string): boolean;
/** Whether the name of an approach tells what went wrong: a sentence, or words for a symptom. */
export declare function namesSymptom(name: string): boolean;
