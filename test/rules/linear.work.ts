import {loadParser} from '../../lint/parser.ts'
import {rules} from '../../rules/index.ts'
import {looksSecret} from '../../rules/secrets/suspicious.ts'
import {type Case, writeGrowths} from '../work/growth.ts'
import {allNearMisses, grow, prepareRule} from './near-miss.ts'

const nearMisses = await allNearMisses()
const parse = await loadParser()

const ofRules = rules.flatMap((rule) =>
  Object.entries(nearMisses[rule.id] ?? {}).map(
    ([name, nearMiss]): Case => ({
      name: `${rule.id}: ${name}`,
      make: (size, first) => grow(nearMiss, size, first).text,
      prepare: (text) => prepareRule(rule, nearMiss, text, parse),
    }),
  ),
)

/** The look whether a text could hold secrets: what is suspicious stands at the end of these. */
const ofSecrets = Object.entries(nearMisses['session-no-secrets'] ?? {}).map(
  ([name, nearMiss]): Case => ({
    name: `the look for secrets: ${name}`,
    make: (size, first) => grow(nearMiss, size, first).text,
    prepare: (text) => () => looksSecret(text),
  }),
)

await writeGrowths([...ofRules, ...ofSecrets])
