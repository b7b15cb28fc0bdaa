import {closest} from '../session/index.ts'
import {rules} from './index.ts'
import {type Rule, shortNameOf} from './rule.ts'

/** The rule of a name: its id, or its id without `session-`. */
export function ruleNamed(name: string): Rule | undefined {
  return byName.get(name)
}

/** The id of the rule that was probably meant by a name that is none. */
export function closestRule(name: string): Rule['id'] | undefined {
  const meant = closest(name, byName.keys()) ?? closest(`session-${name}`, byName.keys())
  return meant === undefined ? undefined : byName.get(meant)?.id
}

const byName: ReadonlyMap<string, Rule> = new Map(
  rules.flatMap((rule) => [
    [rule.id, rule],
    [shortNameOf(rule.id), rule],
  ]),
)
