/** Whether a text names something that can be checked: code, a result, a figure. */
export declare function hasEvidence(text: string): boolean;
