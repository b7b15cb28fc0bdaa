/** Endings of files that people name by their path. */
export declare const extensions: ReadonlySet<string>;
/** Folders that are made by tools, and are often not there. */
export declare const madeFolders: ReadonlySet<string>;
/** Top-level domains of addresses that people write without a protocol. */
export declare const topLevelDomains: ReadonlySet<string>;
