/** Options that keep `git diff` and `git log` from running configured programs, or colouring. */
export const plainDiff: readonly string[] = ['--no-ext-diff', '--no-textconv', '--no-color']

/**
 * Options that make git list changed files for programs: `:<mode> <mode> <id> <id> <status>` and a
 * path, each up to a NUL. A renamed file is listed as deleted and added; settings for display are
 * ignored.
 */
export const rawChanges: readonly string[] = [
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--no-relative',
  '-O/dev/null',
  ...plainDiff,
]
