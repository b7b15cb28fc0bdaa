import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import type {TestProject} from 'vitest/node'
import {build} from '../../scripts/build.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the package, as it is installed. */
    installable: string
    /** The entry of the Action, with nothing around it. */
    action: string
  }
}

/** Builds what the tests run, once, and has temporary files kept where they are removed. */
export default async function setUp({provide}: TestProject): Promise<() => void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'session-lint-tests-')))
  // Workers are started with this, so whatever tests leave behind goes with it.
  process.env.TMPDIR = join(folder, 'tmp')
  mkdirSync(process.env.TMPDIR)
  const root = resolve(import.meta.dirname, '../..')
  const installable = join(folder, 'package')
  mkdirSync(installable)
  for (const path of ['package.json', 'docs/rules', 'hooks/claude-plugin', 'hooks/templates']) {
    cpSync(join(root, path), join(installable, path), {recursive: true})
  }
  symlinkSync(join(root, 'node_modules'), join(installable, 'node_modules'))
  await build(join(installable, 'dist'))
  const action = join(folder, 'action')
  cpSync(join(installable, 'dist/action'), action, {recursive: true})
  writeFileSync(join(action, 'package.json'), '{"type": "module"}')
  provide('installable', installable)
  provide('action', join(action, 'index.js'))
  return () => rmSync(folder, {recursive: true, force: true})
}
