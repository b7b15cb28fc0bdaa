import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

/** What is done once for each text: gives what gets one run of it ready, which gives the run. */
export type Prepare = (text: string) => Promise<() => () => void>

/** The sizes that are compared, in characters; the middle one is to fail early. */
const small = 10_000
const medium = 100_000
const large = 1_000_000

/** How many small texts are measured together. */
const smallTexts = 20

/** What grows so many times more than it may is not tried with the largest size. */
const hopeless = 4

const mostRounds = 10

/** A quicker run, in milliseconds for a million characters, is mostly fixed costs and the clock. */
const leastMeasured = 15

/**
 * How many times as long a character takes in one text of a megabyte as in a text of ten kilobytes.
 *
 * Many small texts are measured together, all of them read before the first is measured: they too
 * fill the memory and leave something to the garbage collector, so that the size of a text is what
 * differs. The time is that which the processor gave to this thread: other programs on the machine
 * do not count, as they would by a clock on the wall, and neither do the threads that help the
 * garbage collector, as they would by the time of the whole process. Of several rounds the least
 * time of each size is taken, since whatever disturbs a run only makes it longer; the first, in
 * which functions are compiled, is left out. A growth that is too much gets more rounds.
 *
 * @param most
 *   The growth that is allowed.
 */
export async function growthOf(
  make: (size: number) => string,
  prepare: Prepare,
  most: number,
): Promise<number> {
  const smallOnes = await readyOf(make, small, smallTexts, prepare)
  timeOf(smallOnes, small)
  const mediumOne = await readyOf(make, medium, 1, prepare)
  let least = timeOf(smallOnes, small)
  const early = timeOf(mediumOne, medium) / least
  if (early > most * hopeless) return early
  const largeOne = await readyOf(make, large, 1, prepare)
  let leastLarge = Number.POSITIVE_INFINITY
  for (let round = 0; round < mostRounds; round++) {
    least = Math.min(least, timeOf(smallOnes, small))
    leastLarge = Math.min(leastLarge, timeOf(largeOne, large))
    if (leastLarge / least <= most) break
  }
  return leastLarge / least
}

async function readyOf(
  make: (size: number) => string,
  size: number,
  count: number,
  prepare: Prepare,
): Promise<readonly (() => () => void)[]> {
  const ready: (() => () => void)[] = []
  for (let made = 0; made < count; made++) ready.push(await prepare(make(size)))
  return ready
}

/** Milliseconds for a million characters, {@link leastMeasured} at least. */
function timeOf(ready: readonly (() => () => void)[], size: number): number {
  const runs = ready.map((get) => get())
  // Whatever getting ready has left is not for the runs to clean up.
  collectYoung({type: 'minor'})
  const before = process.threadCpuUsage()
  for (const run of runs) run()
  const {user, system} = process.threadCpuUsage(before)
  const characters = ready.length * size
  return Math.max(((user + system) / 1000) * (1_000_000 / characters), leastMeasured)
}

setFlagsFromString('--expose-gc')
const collectYoung = runInNewContext('gc') as (options: {type: 'minor'}) => void
