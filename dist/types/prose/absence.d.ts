/** Whether a text says that a file is deleted, renamed, not created yet, or elsewhere. */
export declare function speaksOfAbsence(text: string): boolean;
