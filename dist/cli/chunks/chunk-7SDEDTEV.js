import {
  spawn
} from "./chunk-JCBDOLXF.js";
import {
  resolve
} from "./chunk-5VJKKB54.js";
import {
  UsageError,
  describeError
} from "./chunk-RSK2YU5X.js";

// hooks/git.ts
async function runGit(args, around) {
  const git = start(args, around, "ignore");
  const chunks = [];
  git.stdout?.on("data", (chunk) => chunks.push(chunk));
  await ended(git);
  return Buffer.concat(chunks);
}
async function findRoot(around) {
  const output = await runGit(["rev-parse", "--show-toplevel"], around);
  return resolve(around.cwd, String(output).replace(/\r?\n$/, ""));
}
var ObjectReader = class {
  #git;
  #ended;
  #chunks;
  #longest;
  #rest = Buffer.alloc(0);
  /**
   * @param longest
   *   Of what is larger than so many bytes only the size is kept.
   */
  constructor(around, longest) {
    this.#git = start(["cat-file", "--batch"], around, "pipe");
    this.#longest = longest;
    this.#ended = ended(this.#git);
    this.#ended.catch(() => {
    });
    this.#git.stdin?.on("error", () => {
    });
    const { stdout } = this.#git;
    if (!stdout) throw new Error("git has no output");
    this.#chunks = stdout[Symbol.asyncIterator]();
  }
  /**
   * @param ids
   *   Full ids of objects.
   * @throws UsageError
   *   When git fails.
   */
  async *read(ids) {
    this.#git.stdin?.write(ids.map((id) => `${id}
`).join(""));
    for (const _ of ids) {
      const head = /^[\da-f]+ [a-z]+ (\d+)$/.exec(await this.#readLine());
      const size = Number(head?.[1]);
      yield head ? { size, bytes: await this.#readBytes(size) } : void 0;
    }
  }
  /** Ends the process; nothing can be read after it. */
  close() {
    this.#git.stdin?.end();
    this.#git.stdout?.destroy();
  }
  async #readLine() {
    let end = this.#rest.indexOf(10);
    while (end < 0) {
      this.#rest = Buffer.concat([this.#rest, await this.#nextChunk()]);
      end = this.#rest.indexOf(10);
    }
    const line = this.#rest.toString("latin1", 0, end);
    this.#rest = this.#rest.subarray(end + 1);
    return line;
  }
  /** A line feed follows the bytes of every object, whatever they end in. */
  async #readBytes(size) {
    const isKept = size <= this.#longest;
    const kept = [];
    let missing = size + 1;
    while (missing > 0) {
      const chunk = this.#rest.length > 0 ? this.#rest : await this.#nextChunk();
      const part = chunk.subarray(0, missing);
      if (isKept) kept.push(part);
      missing -= part.length;
      this.#rest = chunk.subarray(part.length);
    }
    return isKept ? Buffer.concat(kept, size) : void 0;
  }
  async #nextChunk() {
    const { value, done } = await this.#chunks.next();
    if (!done) return value;
    await this.#ended;
    throw new UsageError("git: cat-file ended too early");
  }
};
function start(args, { cwd, env }, stdin) {
  return spawn("git", ["--no-optional-locks", ...args], {
    cwd,
    env,
    stdio: [stdin, "pipe", "pipe"],
    windowsHide: true
  });
}
function ended(git) {
  const errors = [];
  git.stderr?.on("data", (chunk) => errors.push(chunk));
  return new Promise((done, fail) => {
    git.on("error", (error) => fail(new UsageError(`git: ${describeError(error)}`)));
    git.on("close", (code, signal) => {
      if (code === 0) return done();
      const [line = ""] = String(Buffer.concat(errors)).trim().split("\n");
      const said = line.replace(/^(?:fatal|error): /, "");
      fail(new UsageError(`git: ${said || `ended with ${signal ?? code}`}`));
    });
  });
}

export {
  runGit,
  findRoot,
  ObjectReader
};
