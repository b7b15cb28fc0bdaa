import {execFileSync} from 'node:child_process'
import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** Tools that do something to the repository they are installed in, so these tests install them. */
export function installTools(...packages: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'session-lint-tools-'))
  writeFileSync(join(folder, 'package.json'), '{"private": true}')
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  execFileSync('npm', ['install', ...options, ...packages], {cwd: folder, stdio: 'pipe'})
  return join(folder, 'node_modules')
}
