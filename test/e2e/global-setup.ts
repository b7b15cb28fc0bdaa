import {execFileSync} from 'node:child_process'
import {
  chmodSync,
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

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the package, as it is installed. */
    installable: string
    /** The entry of the Action, with nothing around it. */
    action: string
  }
}

/** Builds what the tests run, once, and has temporary files kept where they are removed. */
export default function setUp({provide}: TestProject): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'session-lint-tests-')))
  // A test looks at its files as another user.
  chmodSync(folder, 0o711)
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
  // As a program of its own: Vitest cannot load what looks for packages.
  const build = [join(root, 'scripts/build.ts'), join(installable, 'dist')]
  execFileSync(process.execPath, build, {cwd: root, stdio: ['ignore', 'inherit', 'inherit']})
  const action = join(folder, 'action')
  cpSync(join(installable, 'dist/action'), action, {recursive: true})
  writeFileSync(join(action, 'package.json'), '{"type": "module"}')
  provide('installable', installable)
  provide('action', join(action, 'index.js'))
  return () => rmSync(folder, {recursive: true, force: true})
}
