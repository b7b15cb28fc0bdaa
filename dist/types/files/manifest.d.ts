/** Where the project lives, as a web address; `package.json` is the one place that says it. */
export declare const repository: string;
export declare const version: string;
