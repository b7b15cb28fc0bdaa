/** Something that the user has to change: shown as it is, and the command ends with 2. */
export class UsageError extends Error {
  override name = 'UsageError'
  /** One line for each thing that is wrong. */
  readonly lines: readonly string[]

  constructor(...lines: readonly string[]) {
    super(lines.join('\n'))
    this.lines = lines
  }
}

/** Whether the system refused something, as it does for a file that is not there. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}

/** What went wrong with a file, as one says it: the codes of the system are for programmers. */
export function describeError(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  const known = code === undefined ? undefined : descriptions[code]
  return known ?? (error instanceof Error ? error.message : String(error))
}

const descriptions: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  ELOOP: 'the link leads back to itself',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space left on the device',
  ENOTDIR: 'a part of the path is not a folder',
  EPERM: 'operation not permitted',
  EROFS: 'the file system is read-only',
}
