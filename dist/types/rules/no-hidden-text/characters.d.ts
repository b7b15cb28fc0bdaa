/** Where characters that nobody can see stand in a text. */
export interface HiddenRun {
    readonly from: number;
    readonly to: number;
}
/** The stretches of invisible characters that have no good reason to be where they are. */
export declare function hiddenRuns(text: string): Generator<HiddenRun>;
