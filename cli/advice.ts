/** Only git's hooks for commits and merges get the path of the index. */
export function isInCommit(env: Readonly<Record<string, string | undefined>>): boolean {
  return env.GIT_INDEX_FILE !== undefined
}

/**
 * What to do about errors.
 *
 * @param rules
 *   The ids of the rules that found errors.
 * @param isBlocked
 *   Whether the errors block a commit.
 */
export function adviceFor(rules: ReadonlySet<string>, isBlocked: boolean): string[] {
  const [first] = rules
  return [
    ...(first === undefined ? [] : [`To see how to fix it: npx session-lint explain ${first}`]),
    ...(isBlocked ? ['To commit anyway: git commit --no-verify'] : []),
  ]
}
