import {setFlagsFromString} from 'node:v8'
import {run} from './run.ts'

// Trees are garbage once their file is linted. With plenty of memory, Node lets them pile up; a
// small semi-space makes it collect them early.
setFlagsFromString('--semi-space-growth-factor=1')

await run(process.env)

// An unanswered request would keep the process alive. Output is flushed first.
process.stdout.write('', () => process.exit())
