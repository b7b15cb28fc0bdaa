import {rawChanges} from './raw-changes.ts'
import {type GitHost, runGit} from './run.ts'

/** One path at which the index differs from the last commit. */
export interface StagedFile {
  /** The path, relative to the root of the working tree, with `/`; invalid UTF-8 is replaced. */
  readonly name: string
  /** The id of the staged content. */
  readonly id: string
  readonly kind: 'deleted' | 'file' | 'link' | 'submodule' | 'unmerged'
}

/**
 * Lists the staged files. Files only announced with `git add --intent-to-add` are not included; a
 * renamed file is listed as deleted and added. Before the first commit, git compares with an empty
 * tree.
 *
 * @throws UsageError
 *   When git fails.
 */
export async function listStaged(host: GitHost): Promise<StagedFile[]> {
  return readRaw(
    await runGit(['diff', '--cached', ...rawChanges, '--ita-invisible-in-index'], host),
  )
}

/** Reads pairs of `:<mode> <mode> <id> <id> <status>` and a path, each terminated by NUL. */
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
    // Names are bytes. Invalid UTF-8 only affects display: objects are read by id.
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
