import {cpSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {installable, root} from '../e2e/built.ts'
import {Project} from '../e2e/project.ts'

/** This repository as a release of it is: with what is built, and without what it is built from. */
export async function publishedRepository(tag: string): Promise<Project> {
  const source = await Project.make({'package.json': publishedManifest()})
  cpSync(join(root, '.pre-commit-hooks.yaml'), join(source.folder, '.pre-commit-hooks.yaml'))
  for (const path of ['dist', 'docs', 'hooks']) {
    cpSync(join(installable, path), join(source.folder, path), {recursive: true})
  }
  const {status, output} = source.commit()
  if (status !== 0) throw new Error(output)
  source.git('tag', tag)
  return source
}

/**
 * The manifest without what is only needed to work on the package: pre-commit installs that as
 * well, which takes minutes and changes nothing.
 */
function publishedManifest(): string {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const scripts: Readonly<Record<string, string>> = manifest.scripts
  // npm would run it when the package is installed from git.
  if (scripts.prepare !== undefined) throw new Error('A `prepare` script breaks pre-commit')
  const {devDependencies: _, allowScripts: __, ...published} = manifest
  return JSON.stringify(published, undefined, 2)
}
