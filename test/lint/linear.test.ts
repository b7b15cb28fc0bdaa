import {test} from 'vitest'
import {expectLinear, measureGrowths} from '../work/expect-linear.ts'

const growths = await measureGrowths(import.meta.resolve('./linear.work.ts'))

test.each(growths)('the work for each character does not grow with the text: $name', expectLinear)
