import {chmodSync, existsSync, mkdirSync, rmdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {runGit} from '../../git/run.ts'
import type {Host} from '../../project/host.ts'
import type {Facts} from './facts.ts'
import type {Change, Plan} from './plan.ts'
import {emptyRecord, recordFile, type SetupRecord, writeRecord} from './record.ts'

/** Carries out a plan, and records the previous content. */
export async function carryOut(
  plan: Plan,
  {root}: Facts,
  host: Pick<Host, 'cwd' | 'env'>,
): Promise<void> {
  let {record} = plan
  for (const change of plan.changes) {
    if (change.after === undefined) rmSync(join(root, change.path))
    else record = write(change, change.after, root, record)
  }
  for (const {name, value} of plan.settings) {
    await runGit(['config', ...(value === undefined ? ['--unset', name] : [name, value])], host)
    record = {...record, hooksPath: value !== undefined}
  }
  if (plan.isRemoval) {
    removeFolders(root, plan)
    record = emptyRecord
  }
  if (plan.recordPath !== undefined) writeRecord(plan.recordPath, record)
  if (plan.isRemoval && plan.recordPath !== undefined) removeIfEmpty(dirname(plan.recordPath))
}

function write(change: Change, text: string, root: string, record: SetupRecord): SetupRecord {
  const path = join(root, change.path)
  const folders = missingFolders(change.path, root)
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, text)
  if (change.executable && change.before === undefined) chmodSync(path, 0o755)
  const recorded = recordFile(record, change.path, change.before, text)
  return {...recorded, folders: [...recorded.folders, ...folders]}
}

function missingFolders(path: string, root: string): string[] {
  const parts = path.split('/').slice(0, -1)
  const folders = parts.map((_, index) => parts.slice(0, index + 1).join('/'))
  return folders.filter((folder) => !existsSync(join(root, folder)))
}

/** Removes the created folders that are empty now. */
function removeFolders(root: string, {record, changes}: Plan): void {
  const emptied = changes
    .filter(({after}) => after === undefined)
    .flatMap(({path}) => parentsOf(path))
  const known = record.folders.length > 0 ? record.folders : emptied
  for (const folder of known.toSorted().toReversed()) removeIfEmpty(join(root, folder))
}

function parentsOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // It is not empty.
  }
}
