/** Git tells its hooks for commits and merges which index they are about, and nobody else. */
export function isInCommit(env: Readonly<Record<string, string | undefined>>): boolean {
  return env.GIT_INDEX_FILE !== undefined
}

/**
 * What to tell people whose commit is blocked.
 *
 * @param rules
 *   The ids of the rules that found errors.
 */
export function adviceFor(rules: ReadonlySet<string>): string[] {
  const [first] = rules
  return [
    ...(first === undefined ? [] : [`To see more: session-lint explain ${first}`]),
    'To commit all the same, once: git commit --no-verify',
  ]
}
