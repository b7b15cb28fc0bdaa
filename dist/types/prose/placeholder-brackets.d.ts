/** Whether the text in `[…]` describes what belongs there: `[Add your context here]`. */
export declare function isBracketSlot(content: string): boolean;
/** Whether the text in `{…}` describes what belongs there: `{DESCRIPTION}`, `{{your name}}`. */
export declare function isBraceSlot(content: string): boolean;
/** Whether what leads a line in brackets is a tag, as in `[Backend] - …`: templates put lower case there. */
export declare function isTag(content: string): boolean;
