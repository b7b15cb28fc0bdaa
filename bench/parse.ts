// Reads and parses all session files in a folder, and does nothing with them: the lower bound of
// the time that linting them takes.  node bench/parse.ts <folder>

import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from '../lint/satteri.ts'

const [folder = '.'] = process.argv.slice(2)
for (const path of globSync('**/*.tmp', {cwd: folder})) {
  parse(readFileSync(join(folder, path), 'utf8'))
}
