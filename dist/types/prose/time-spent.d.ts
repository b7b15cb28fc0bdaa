/** Whether a text says how long something took; seconds measure machines, not work. */
export declare function hasTimeSpent(text: string): boolean;
