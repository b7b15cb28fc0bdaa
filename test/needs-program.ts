import {spawnSync} from 'node:child_process'

/** The options of tests that need a program which npm does not bring: they are skipped without it. */
export function needsProgram(name: string): {readonly skip: boolean} {
  const skip = spawnSync(name, ['--version']).error !== undefined
  if (skip) console.warn(`Skipped what needs ${name}: there is no such program here`)
  return {skip}
}
