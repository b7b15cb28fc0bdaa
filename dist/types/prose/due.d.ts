/** Whether a text says when something is expected, or how far it is. */
export declare function saysWhen(text: string): boolean;
