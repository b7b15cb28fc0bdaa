import {readFileSync} from 'node:fs'
import {join, posix} from 'node:path'
import {parse} from 'yaml'
import type {OptionSpec} from '../cli/arguments.ts'
import {commands} from '../cli/commands.ts'
import {exitCodes} from '../cli/exit-codes.ts'
import {writeOption} from '../cli/help.ts'
import {lintOptions} from '../cli/lint-options.ts'
import {type Format, formats} from '../formats/index.ts'
import {agents} from '../hooks/agents/index.ts'
import {managers} from '../hooks/managers/index.ts'
import type {Manager, Repository} from '../hooks/managers/manager.ts'
import {rules} from '../rules/index.ts'

/**
 * Writes the tables of a document between their comments, `<!-- rules start -->` and
 * `<!-- rules end -->` for that of the rules. A document needs none of them.
 *
 * @param path
 *   From the root, with `/`: links start from there.
 * @throws Error
 *   For a comment without its other one, and for a table that does not exist.
 */
export async function writeTables(document: string, path: string): Promise<string> {
  const lines = document.split('\n')
  const written: string[] = []
  let open: string | undefined
  for (const line of lines) {
    const [, name, side] = /^<!-- ([a-z:-]+) (start|end) -->$/.exec(line) ?? []
    if (name === undefined) {
      if (open === undefined) written.push(line)
      continue
    }
    if ((side === 'start') === (open !== undefined) || (side === 'end' && open !== name)) {
      throw new Error(`${path}: unexpected \`${line}\``)
    }
    written.push(line)
    open = side === 'start' ? name : undefined
    if (side === 'start') written.push('', ...toLines(await makeTable(name, path)), '')
  }
  if (open !== undefined) throw new Error(`${path}: expected \`<!-- ${open} end -->\``)
  return written.join('\n')
}

/** Whether a document has a place for a table. */
export function hasTables(document: string): boolean {
  return /^<!-- [a-z:-]+ start -->$/m.test(document)
}

interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The tables by their names; `options:new` is that of the options of `session-lint new`. */
const tables: Readonly<Record<string, (path: string) => Table>> = {
  agents: agentsTable,
  'exit-codes': exitCodesTable,
  formats: formatsTable,
  inputs: () => actionTable('inputs'),
  managers: managersTable,
  options: () => optionsTable(Object.values(lintOptions)),
  outputs: () => actionTable('outputs'),
  rules: rulesTable,
}

async function makeTable(name: string, path: string): Promise<Table> {
  const table = Object.hasOwn(tables, name) ? tables[name] : undefined
  if (table) return table(path)
  const [, command = ''] = /^options:(.+)$/.exec(name) ?? []
  const load = Object.hasOwn(commands, command) ? commands[command] : undefined
  if (!load) throw new Error(`${path}: there is no table \`${name}\``)
  return optionsTable((await load()).command.options)
}

function rulesTable(path: string): Table {
  const link = (id: string) => {
    const page = posix.relative(posix.dirname(path), `docs/rules/${id.replace(/^session-/, '')}.md`)
    return `[${code(id)}](${page})`
  }
  return {
    head: ['rule', 'flags', 'severity'],
    rows: rules.map(({id, description, severity}) => [link(id), description, severity]),
  }
}

function formatsTable(): Table {
  return {
    head: ['format', 'what it is', 'recognised by', 'folders'],
    rows: formats.map((format) => [
      code(format.name),
      format.description,
      evidenceOf(format),
      codes(format.folders ?? []),
    ]),
  }
}

/** A title that several formats have says nothing without the sections. */
function evidenceOf(format: Format): string {
  const titles = format.titles ?? []
  const shown = titles.map((title) => code(`# ${title.replaceAll('*', '…')}`)).join(' or ')
  const others = formats.filter((other) => other !== format).flatMap((other) => other.titles ?? [])
  if (titles.length === 0) return 'three of its sections'
  const isShared = titles.some((title) => others.includes(title))
  return isShared ? `${shown} and its sections` : `${shown}, or three of its sections`
}

function agentsTable(): Table {
  return {
    head: ['agent', 'name', 'settings', 'after a file is written', 'before the agent stops'],
    rows: agents.map(({title, name, settingsFile, events}) => [
      title,
      code(name),
      code(settingsFile),
      code(events.written),
      code(events.stop),
    ]),
  }
}

function managersTable(): Table {
  return {
    head: ['manager', 'recognised by', '`init` changes', 'then run'],
    rows: managers.map((manager) => [
      code(manager.name),
      tracesOf(manager),
      codes(manager.targets(emptyRepository).map(({path}) => path)),
      codes(manager.nextSteps(emptyRepository).map((step) => step.replace(/ +# .*$/, ''))),
    ]),
  }
}

/** A project with nothing but every manager among its dependencies. */
const emptyRepository: Repository = {
  root: join(import.meta.dirname, 'empty'),
  hooksPath: undefined,
  manifest: {
    dependencies: new Set(managers.flatMap(({evidence}) => evidence.dependency ?? [])),
    keys: new Set(),
  },
  runner: 'npx --no --',
}

function tracesOf({evidence}: Manager): string {
  const {paths, dependency, manifestKey, ownHooksPath = false} = evidence
  return [
    ...paths.map(code),
    ...(dependency === undefined ? [] : [`the dependency ${code(dependency)}`]),
    ...(manifestKey === undefined ? [] : [`the key ${code(manifestKey)} in \`package.json\``]),
    ...(ownHooksPath ? ['`core.hooksPath`'] : []),
  ].join(', ')
}

function optionsTable(options: readonly OptionSpec[]): Table {
  return {
    head: ['option', 'description'],
    rows: options.map((option) => [code(writeOption(option).trim()), option.description]),
  }
}

function exitCodesTable(): Table {
  return {
    head: ['exit code', 'meaning'],
    rows: exitCodes.map(({code, meaning}) => [String(code), meaning]),
  }
}

interface ActionEntry {
  readonly description: string
  readonly default?: string
}

/** The inputs or outputs, from `action.yml`. */
function actionTable(kind: 'inputs' | 'outputs'): Table {
  const action: Readonly<Record<typeof kind, Readonly<Record<string, ActionEntry>>>> = parse(
    readFileSync('action.yml', 'utf8'),
  )
  const entries = Object.entries(action[kind])
  if (kind === 'outputs') {
    return {
      head: ['output', 'description'],
      rows: entries.map(([name, {description}]) => [code(name), description]),
    }
  }
  return {
    head: ['input', 'description', 'default'],
    rows: entries.map(([name, {description, default: value = ''}]) => [
      code(name),
      description,
      value === '' ? '' : code(value),
    ]),
  }
}

function codes(texts: readonly string[]): string {
  return texts.map(code).join(', ')
}

function code(text: string): string {
  return `\`${text}\``
}

function toLines({head, rows}: Table): string[] {
  return [head, head.map(() => '---'), ...rows].map(
    (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
  )
}
