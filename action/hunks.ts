/** The lines of a file's new version that a diff shows. */
export interface DiffLines {
  /** From and to, both shown: lines that were added, and those around them. */
  readonly hunks: readonly (readonly [from: number, to: number])[]
  readonly added: ReadonlySet<number>
}

const headerPattern = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/

/**
 * Reads the hunks of one file's patch, as the API gives it and as git writes it.
 *
 * @param patch
 *   What comes before the first `@@` is passed over.
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

/** Whether all lines from the one to the other are shown in one hunk. */
export function isShown({hunks}: DiffLines, from: number, to: number): boolean {
  return hunks.some(([first, last]) => first <= from && to <= last)
}

/** Whether one of the lines from the one to the other was added. */
export function isAdded({added}: DiffLines, from: number, to: number): boolean {
  for (let line = from; line <= to; line++) if (added.has(line)) return true
  return false
}
