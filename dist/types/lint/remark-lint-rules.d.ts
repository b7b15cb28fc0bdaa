/**
 * The rules for remark-lint on npm, by their name in comments: the package's name without
 * `remark-lint-`. Comments may name them, since both linters can lint a file.
 */
export declare const remarkLintRules: ReadonlySet<string>;
