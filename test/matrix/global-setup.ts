import type {TestProject} from 'vitest/node'
import {installTools} from './tools.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that hook managers are installed in. */
    managers: string
  }
}

/** Installs what tests of several files need, once. */
export default function setUp({provide}: TestProject): void {
  provide('managers', installTools('lefthook@2.2.1', 'simple-git-hooks@2.14.0'))
}
