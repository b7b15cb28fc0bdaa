/**
 * Input that takes a parser more than linear time. Session files come from strangers in pull
 * requests, so such a file must not keep a machine busy.
 */
/** A text that no parser reads in reasonable time, and that is therefore refused. */
export declare class InputError extends Error {
    readonly name = "InputError";
}
/**
 * Refuses text that no parser reads in linear time.
 *
 * @throws InputError
 *   When a line nests quotes or numbered lists at least 200 deep.
 */
export declare function refuseHostile(text: string): void;
