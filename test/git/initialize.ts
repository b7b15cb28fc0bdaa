import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/**
 * Makes a folder a repository, as `git init` does, which takes longer and brings hooks to copy.
 *
 * @param config
 *   More lines of the repository's settings.
 */
export function initialize(folder: string, config = ''): void {
  const git = join(folder, '.git')
  for (const name of ['hooks', 'objects', 'refs/heads']) {
    mkdirSync(join(git, name), {recursive: true})
  }
  writeFileSync(join(git, 'HEAD'), 'ref: refs/heads/main\n')
  writeFileSync(join(git, 'config'), `[core]\n\trepositoryformatversion = 0\n${config}`)
}
