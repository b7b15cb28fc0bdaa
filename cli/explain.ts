import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {packageFolder} from '../files/package-folder.ts'
import {UsageError} from '../files/usage-error.ts'
import type {Host} from '../project/host.ts'
import {Style} from '../report/style.ts'
import {readTerminal} from '../report/terminal.ts'
import {wrap} from '../report/wrap.ts'
import {rules} from '../rules/index.ts'
import {closestRule, ruleNamed} from '../rules/names.ts'
import {type Rule, ruleUrl, shortNameOf} from '../rules/rule.ts'
import {readArguments} from './arguments.ts'
import type {ExitCode, Subcommand} from './command.ts'

/** Shows the page of a rule or, without one, lists what each rule flags. */
export const command: Subcommand = {
  usage: 'explain [rule]',
  description: 'show the page of a rule; without one, list the rules',
  options: [],
  run: explain,
}

async function explain(argv: readonly string[], host: Host): Promise<ExitCode> {
  const {positionals} = readArguments(argv, [])
  const [name, more] = positionals
  if (more !== undefined) throw new UsageError(`Unexpected \`${more}\`, expected one rule`)
  host.stdout.write(
    name === undefined ? await listRules(host) : await showPage(findRule(name), host),
  )
  return 0
}

/** In columns; longer lines of text are hard to read. */
const widestText = 88

async function listRules({env, stdout}: Host): Promise<string> {
  const terminal = readTerminal(stdout, env)
  const style = new Style(terminal)
  const indent = Math.max(...rules.map(({id}) => id.length)) + 2
  const columns = Math.max(30, terminal.width - indent)
  const lines: string[] = []
  for (const {id, description} of rules) {
    const [first = '', ...rest] = await wrap(description, columns)
    const name = style.link(style.apply(id, 'bold'), ruleUrl(id))
    lines.push(`${name}${' '.repeat(indent - id.length)}${first}`)
    lines.push(...rest.map((line) => ' '.repeat(indent) + line))
  }
  return [...lines, '', 'Run session-lint explain <rule> to see the page of a rule.', ''].join('\n')
}

function findRule(name: string): Rule {
  const found = ruleNamed(name)
  if (found) return found
  const meant = closestRule(name) ?? rules.find(({id}) => id.includes(name))?.id
  const hint =
    meant === undefined ? '`session-lint explain` lists them' : `did you mean \`${meant}\`?`
  throw new UsageError(`Unknown rule \`${name}\`, ${hint}`)
}

async function showPage({id}: Rule, {env, stdout}: Host): Promise<string> {
  const page = readFileSync(join(packageFolder, `docs/rules/${shortNameOf(id)}.md`), 'utf8')
  const terminal = readTerminal(stdout, env)
  const {renderPage} = await import('./render-page.ts')
  const width = Math.min(terminal.width, widestText)
  const text = await renderPage(page, {...terminal, width}, ruleUrl(id))
  return `${text}\n${ruleUrl(id)}\n`
}
