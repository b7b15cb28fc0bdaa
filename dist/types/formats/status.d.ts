import { type StatusValue } from './format.js';
/** A status, interpreted against the values that a format allows. */
export type Status = {
    readonly kind: 'valid';
    readonly value: string;
} | {
    readonly kind: 'misspelt';
    readonly value: string;
} | {
    readonly kind: 'ambiguous';
    readonly values: readonly string[];
} | {
    readonly kind: 'unknown';
};
/**
 * Reads the value of a status field. A known spelling (`✅ COMPLETE`, `Done - merged`) gives the
 * value it stands for; one that means two values, or is only close to one, is ambiguous.
 */
export declare function readStatus(written: string, allowed: readonly StatusValue[]): Status;
