/** One file that is set up, and how to undo that. */
export interface Target {
  /** From the root, with `/`. */
  readonly path: string
  /** What it is for, in a few words. */
  readonly purpose: string
  /** Whether git has to be able to run it. */
  readonly executable?: boolean
  /**
   * The file as it is to be.
   *
   * @param text
   *   The file as it is; nothing when there is none.
   * @throws SyntaxError
   *   When it is written in a way that cannot be added to.
   */
  add(text: string | undefined): string
  /**
   * The file without what {@link add} added.
   *
   * @returns
   *   Nothing when nothing would be left.
   */
  remove(text: string): string | undefined
  /** What to add by hand when {@link add} cannot. */
  readonly byHand: string
}
