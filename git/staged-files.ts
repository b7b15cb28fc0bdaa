import {rawChanges} from './raw-changes.ts'
import {type GitHost, runGit} from './run.ts'

/** One path at which the index differs from the last commit. */
export interface StagedFile {
  /** The path from the root of the working tree, with `/`; what is no UTF-8 in it is replaced. */
  readonly name: string
  /** The id of what is staged. */
  readonly id: string
  readonly kind: 'deleted' | 'file' | 'link' | 'submodule' | 'unmerged'
}

/**
 * Lists what is staged. What was only announced with `git add --intent-to-add` is not, and a
 * renamed file is one that is deleted and one that is added. Before the first commit, git compares
 * with nothing.
 *
 * @throws UsageError
 *   When git fails.
 */
export async function listStaged(host: GitHost): Promise<StagedFile[]> {
  return readRaw(
    await runGit(['diff', '--cached', ...rawChanges, '--ita-invisible-in-index'], host),
  )
}

/** Reads `:<mode> <mode> <id> <id> <status>` and a path, each up to a NUL, again and again. */
function readRaw(output: Buffer): StagedFile[] {
  const files: StagedFile[] = []
  let from = 0
  while (from < output.length) {
    const headEnd = output.indexOf(0, from)
    const nameEnd = output.indexOf(0, headEnd + 1)
    if (headEnd < 0 || nameEnd < 0) throw new Error('unexpected output of git diff')
    const [, mode = '', , id = '', status = ''] = output
      .toString('latin1', from, headEnd)
      .split(' ')
    // Names are bytes. Those that are no UTF-8 are only shown: objects are read by their ids.
    const name = output.toString('utf8', headEnd + 1, nameEnd)
    files.push({name, id, kind: kindOf(mode, status)})
    from = nameEnd + 1
  }
  return files
}

function kindOf(mode: string, status: string): StagedFile['kind'] {
  if (status === 'U') return 'unmerged'
  if (status === 'D') return 'deleted'
  if (mode === '120000') return 'link'
  return mode === '160000' ? 'submodule' : 'file'
}
