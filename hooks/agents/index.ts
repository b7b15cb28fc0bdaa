import type {Agent} from './agent.ts'
import {claude} from './claude.ts'
import {codex} from './codex.ts'
import {cursor} from './cursor.ts'
import {gemini} from './gemini.ts'

/** The supported agents, sorted by name. */
export const agents: readonly Agent[] = [claude, codex, cursor, gemini]
