/** Whether a tag takes what is in it out of sight, by an attribute or by its style. */
export declare function hides(tag: string): boolean;
