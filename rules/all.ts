import type {Rule} from './rule.ts'

/** Every rule, in the order in which a session is read: structure, metadata, then content. */
export const rules: readonly Rule[] = []
