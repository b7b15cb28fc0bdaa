#!/usr/bin/env node
import {run} from './run.ts'

process.exitCode = await run(process.argv.slice(2), {
  // Fails when the folder is gone, which is better told by the command than by Node.
  get cwd() {
    return process.cwd()
  },
  env: process.env,
  // Opening it takes longer than reading a session.
  get stdin() {
    return process.stdin
  },
  stdout: process.stdout,
  stderr: process.stderr,
})
