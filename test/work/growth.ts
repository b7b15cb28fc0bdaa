import {type Work, WorkCounter} from './counter.ts'

/** Work on a text that can have any size. */
export interface Case {
  readonly name: string
  /**
   * Makes the text.
   *
   * @param first
   *   The number of its first piece, for texts of pieces that differ.
   */
  readonly make: (size: number, first: number) => string
  /** Gets a text ready, and gives the work on it. */
  readonly prepare: (text: string) => (() => unknown) | Promise<() => unknown>
}

/** How many times as much work a character of a long text is as one of a short text. */
export interface Growth {
  readonly name: string
  /** Code that was run. */
  readonly run: number
  /** Characters that built-in functions went through. */
  readonly read: number
  /** What grew most, and how many times: ten is right for what is ten times as long. */
  readonly most: readonly string[]
}

/** In characters. */
const short = 5000
const long = 50_000

/** More than there are pieces in a long text. */
const apart = 100_000

/** For each character; less is mostly done once for each text. */
const least: Readonly<Record<keyof Work, number>> = {run: 20, read: 1}

const shownFunctions = 5

/** Measures the cases one after the other and writes what comes out, a line each. */
export async function writeGrowths(cases: readonly Case[]): Promise<void> {
  const counter = await WorkCounter.start()
  for (const one of cases) {
    process.stdout.write(`${JSON.stringify(await growthOf(counter, one))}\n`)
  }
}

async function growthOf(counter: WorkCounter, {name, make, prepare}: Case): Promise<Growth> {
  const count = async (text: string) => counter.count(await prepare(text))
  // What is made once for all texts is made now; what is remembered of a piece, or of a text that
  // is the same whatever its first piece, is not to help.
  await count(make(2 * short, 2 * apart))
  const shortText = make(short, apart)
  const before = await count(shortText)
  const longText = make(long, 0)
  const after = await count(longText)
  const perCharacter = (kind: keyof Work, work: Work, text: string) =>
    Math.max(
      [...work[kind].values()].reduce((sum, done) => sum + done, 0) / text.length,
      least[kind],
    )
  const growth = (kind: keyof Work) =>
    perCharacter(kind, after, longText) / perCharacter(kind, before, shortText)
  return {name, run: growth('run'), read: growth('read'), most: mostGrown(before, after)}
}

function mostGrown(before: Work, after: Work): string[] {
  return (['run', 'read'] as const)
    .flatMap((kind) =>
      [...after[kind]].map(([name, done]) => {
        const doneBefore = before[kind].get(name) ?? 0
        return {name, times: done / Math.max(doneBefore, 1), more: done - doneBefore * 10}
      }),
    )
    .sort((a, b) => b.more - a.more)
    .slice(0, shownFunctions)
    .map(({name, times}) => `${name}: ${Math.round(times)} times`)
}
