/** Scripts in which a joiner changes how letters look, and marks above or below letters. */
export declare const joining: RegExp;
/** Scripts without spaces, in which a zero-width one says where a line may break. */
export declare const spaceless: RegExp;
export declare const rightToLeft: RegExp;
