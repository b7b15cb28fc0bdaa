#!/usr/bin/env node
import {run} from './run.ts'
import {takesBytes} from './sink.ts'

const standardOutput = 1
let stderr: NodeJS.WriteStream | undefined

process.exitCode = await run(process.argv.slice(2), {
  // Fails when the folder is gone, which is better told by the command than by Node.
  get cwd() {
    return process.cwd()
  },
  env: process.env,
  // Opening a stream takes longer than reading a session.
  get stdin() {
    return process.stdin
  },
  get stdout() {
    return process.stdout
  },
  get stderr() {
    // A terminal that is gone is no reason to say so on that terminal.
    stderr ??= process.stderr.on('error', () => {})
    return stderr
  },
  ...(takesBytes(standardOutput) && {stdoutDescriptor: standardOutput}),
})
