/** What keeps `git diff` and `git log` from running what the user has configured, or colouring. */
export const plainDiff: readonly string[] = ['--no-ext-diff', '--no-textconv', '--no-color']

/**
 * What makes git list changed files for programs: `:<mode> <mode> <id> <id> <status>` and a path,
 * each up to a NUL. A renamed file is one that is deleted and one that is added, and what the user
 * has configured for people's eyes is ignored.
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
