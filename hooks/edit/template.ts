import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {packageFolder} from '../../files/package-folder.ts'

/** Reads a file in `hooks/templates`. */
export function readTemplate(name: string): string {
  return readFileSync(join(packageFolder, 'hooks/templates', name), 'utf8')
}
