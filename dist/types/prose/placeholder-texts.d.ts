/**
 * Whether a text is a line or a sentence that a template shows or gives: `Chose X over Y`,
 * `Next steps will be updated as the session progresses`.
 *
 * @param text
 *   Of at most 200 characters.
 */
export declare function isTemplateText(text: string): boolean;
