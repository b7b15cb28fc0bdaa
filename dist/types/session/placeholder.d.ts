/**
 * Whether a value is still what a template put there: `[date]`, `{DESCRIPTION}`, `YYYY-MM-DD`,
 * `$(date +%Y-%m-%d)`, `TBD`, `(to be filled at session end)`.
 */
export declare function isPlaceholder(value: string): boolean;
