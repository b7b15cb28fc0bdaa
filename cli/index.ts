#!/usr/bin/env node
import {run} from './run.ts'
import {takesBytes} from './sink.ts'

const standardOutput = 1
let stderr: NodeJS.WriteStream | undefined

process.exitCode = await run(process.argv.slice(2), {
  // Fails when the folder is gone; the command reports that better than Node does.
  get cwd() {
    return process.cwd()
  },
  env: process.env,
  // Lazy: opening a stream takes longer than reading a session.
  get stdin() {
    return process.stdin
  },
  get stdout() {
    return process.stdout
  },
  get stderr() {
    // There is nowhere left to report that the terminal is gone.
    stderr ??= process.stderr.on('error', () => {})
    return stderr
  },
  ...(takesBytes(standardOutput) && {stdoutDescriptor: standardOutput}),
})
