import {setFlagsFromString} from 'node:v8'
import {run} from './run.ts'

// Trees live for as long as it takes to lint one file. Where memory is plentiful, Node would rather
// let them pile up than look after them; runners have other work to do than to hold them.
setFlagsFromString('--semi-space-growth-factor=1')

await run(process.env)

// A request that was never answered would keep the process. What was written goes out first.
process.stdout.write('', () => process.exit())
