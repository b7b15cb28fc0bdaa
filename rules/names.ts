import {closest} from '../session/index.ts'
import {rules} from './index.ts'
import {type Rule, shortNameOf} from './rule.ts'

/** The rule with a name: its id, with or without `session-`. */
export function ruleNamed(name: string): Rule | undefined {
  return byName.get(name)
}

/** The id of the rule that an unknown name probably means. */
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
