/** Whether Satteri 0.10 reads the text wrongly, or takes quadratic time to read it. */
export declare function isUnfitForSatteri(text: string): boolean;
