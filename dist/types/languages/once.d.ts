/** Gives a function that makes a value when it is first called, and returns that one from then on. */
export declare function once<Value>(make: () => Value): () => Value;
