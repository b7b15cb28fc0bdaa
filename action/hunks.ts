/** The lines of a file's new version that a diff shows. */
export interface DiffLines {
  /** First and last line, inclusive: added lines and their context. */
  readonly hunks: readonly (readonly [from: number, to: number])[]
  readonly added: ReadonlySet<number>
}

const headerPattern = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/

/**
 * Reads the hunks of one file's patch, as the API gives it and as git writes it.
 *
 * @param patch
 *   Everything before the first `@@` is skipped.
 */
export function readHunks(patch: string): DiffLines {
  const hunks: [number, number][] = []
  const added = new Set<number>()
  let line = 0
  let left = 0
  for (const text of patch.split('\n')) {
    const header = left === 0 ? headerPattern.exec(text) : null
    if (header) {
      line = Number(header[1])
      left = Number(header[2] ?? 1)
      if (left > 0) hunks.push([line, line + left - 1])
    } else if (left > 0 && (text.startsWith('+') || text.startsWith(' ') || text === '')) {
      if (text.startsWith('+')) added.add(line)
      line++
      left--
    }
  }
  return {hunks, added}
}

/** Whether one hunk shows all lines of a range. */
export function isShown({hunks}: DiffLines, from: number, to: number): boolean {
  return hunks.some(([first, last]) => first <= from && to <= last)
}

/** Whether a line of a range was added. */
export function isAdded({added}: DiffLines, from: number, to: number): boolean {
  for (let line = from; line <= to; line++) if (added.has(line)) return true
  return false
}
