import type {Host} from '../project/host.ts'

type Around = Pick<Host, 'stderr'>

/** In milliseconds: what takes no longer needs no explanation, and eyes are no faster. */
const firstAfter = 1000
const nextAfter = 100

/** A line on a terminal that says how far the work is; nothing anywhere else. */
export class Progress {
  readonly #host: Around
  readonly #total: number
  #next: number
  #isShown = false

  /**
   * @param total
   *   How many files there are to lint.
   * @param after
   *   From when on to show it, in milliseconds.
   */
  constructor(host: Around, total: number, after = firstAfter) {
    this.#host = host
    this.#total = total
    this.#next = Date.now() + after
  }

  show(done: number): void {
    if (Date.now() < this.#next || !this.#host.stderr.isTTY) return
    this.#next = Date.now() + nextAfter
    this.#isShown = true
    const percent = Math.floor((done / this.#total) * 100)
    this.#host.stderr.write(`\r\u001B[2KLinting: ${done} of ${this.#total} files (${percent} %)`)
  }

  /** Leaves the terminal as if the line had never been there. */
  hide(): void {
    if (this.#isShown) this.#host.stderr.write('\r\u001B[2K')
    this.#isShown = false
  }
}
