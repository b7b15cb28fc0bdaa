/** Whether a text names an owner: a person, a team, an issue. */
export declare function namesOwner(text: string): boolean;
/** Whether a field names an owner or a date. */
export declare function isOwnerField(key: string): boolean;
