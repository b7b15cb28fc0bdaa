import {syncBuiltinESMExports} from 'node:module'
import timers from 'node:timers/promises'

const wait = timers.setTimeout

/** How many times as fast the Action's waits pass. */
const haste = 20

/** The Action waits as it does at GitHub, by a clock that runs faster. */
timers.setTimeout = (delay, value, options) => wait((delay ?? 0) / haste, value, options)
syncBuiltinESMExports()
