/** Whether Satteri 0.10 misreads the text, or takes quadratic time. */
export declare function isUnfitForSatteri(text: string): boolean;
