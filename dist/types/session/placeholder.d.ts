/**
 * Whether a value is still the template's: `[date]`, `{DESCRIPTION}`, `YYYY-MM-DD`, `$(date
 * +%Y-%m-%d)`, `TBD`, `(to be filled at session end)`.
 */
export declare function isPlaceholder(value: string): boolean;
