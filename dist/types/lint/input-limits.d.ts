/**
 * Input that a parser takes more than linear time on. Session files come from strangers in pull
 * requests, so such a file must not keep a machine busy.
 */
/** A text that is not read because no parser reads it in reasonable time. */
export declare class InputError extends Error {
    readonly name = "InputError";
}
/**
 * Refuses what no parser reads in linear time.
 *
 * @throws InputError
 *   When a line nests quotes or numbered lists more than 200 deep.
 */
export declare function refuseHostile(text: string): void;
