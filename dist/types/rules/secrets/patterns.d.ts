/** Secrets that secretlint's rules miss, or report at an inexact place. */
export interface SecretPattern {
    readonly kind: string;
    /** The first group is the secret. */
    readonly pattern: RegExp;
    /** The page that describes the format. */
    readonly page: string;
}
export declare const patterns: readonly SecretPattern[];
