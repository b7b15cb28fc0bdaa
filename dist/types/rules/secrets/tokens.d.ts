/** How the tokens of a service start, with enough of the rest to tell them. */
interface TokenStart {
    readonly service: string;
    readonly shape: RegExp;
    /** The page that describes the format. */
    readonly page: string;
}
/** The services whose tokens are found, by name. */
export declare const tokenStarts: readonly TokenStart[];
export {};
