/** A mistake in the workflow's setup. The message is shown as it is. */
export class SetupError extends Error {
  override name = 'SetupError'
}
