#!/usr/bin/env node
import {
  run,
  takesBytes
} from "./chunks/chunk-NWADYMN6.js";
import "./chunks/chunk-B4DWHZQ3.js";

// cli/index.ts
var standardOutput = 1;
var stderr;
process.exitCode = await run(process.argv.slice(2), {
  // Fails when the folder is gone; the command reports that better than Node does.
  get cwd() {
    return process.cwd();
  },
  env: process.env,
  // Lazy: opening a stream takes longer than reading a session.
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return process.stdout;
  },
  get stderr() {
    stderr ??= process.stderr.on("error", () => {
    });
    return stderr;
  },
  ...takesBytes(standardOutput) && { stdoutDescriptor: standardOutput }
});
