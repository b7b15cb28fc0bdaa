/** One file to set up, and how to undo that. */
export interface Target {
  /** Relative to the root, with `/`. */
  readonly path: string
  /** What it is for, in a few words. */
  readonly purpose: string
  /** Whether git has to execute it. */
  readonly executable?: boolean
  /**
   * Returns the file with the addition.
   *
   * @param text
   *   The file's current text; `undefined` when it does not exist.
   * @throws SyntaxError
   *   When the file cannot be edited automatically.
   */
  add(text: string | undefined): string
  /**
   * Returns the file without what {@link add} added.
   *
   * @returns
   *   `undefined` when nothing would be left.
   */
  remove(text: string): string | undefined
  /** What to add by hand when {@link add} fails. */
  readonly byHand: string
}
