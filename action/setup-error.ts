/** Something that whoever set up the workflow has to change; shown as it is. */
export class SetupError extends Error {
  override name = 'SetupError'
}
