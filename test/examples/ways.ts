import type {Root} from 'mdast'
import {remark} from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import {VFile} from 'vfile'
import {type Config, resolveConfig} from '../../config/index.ts'
import {lint} from '../../lint/lint.ts'
import {loadRemark, loadSatteri, type Parser} from '../../lint/parser.ts'
import {pathsAmong} from '../../project/listed-paths.ts'
import remarkLintSession from '../../remark/index.ts'
import {toRemarkRule} from '../../remark/rule-plugin.ts'
import type {Context, History, Rule} from '../../rules/rule.ts'
import type {Example, StatedFinding} from './pages.ts'

/** One way in which people run a rule. */
export interface Way {
  readonly name: string
  /** Whether the way can do what the example asks for. */
  can(example: Example): boolean
  /** Whether a finding's severity is the rule's; remark gives a rule alone one severity for all. */
  readonly tellsSeverity: boolean
  run(rule: Rule, example: Example): Promise<readonly WayFinding[]>
}

export interface WayFinding extends StatedFinding {
  readonly ruleId: string
  /** Where the place starts and ends in the text. */
  readonly offsets: readonly [number | undefined, number | undefined]
}

/** Every way: the engine with each parser, and remark with the plugin and with the rule alone. */
export const ways: readonly Way[] = [
  {name: 'the engine with Satteri', can: () => true, tellsSeverity: true, run: engine(loadSatteri)},
  {
    name: 'the engine with remark-parse',
    can: () => true,
    tellsSeverity: true,
    run: engine(loadRemark),
  },
  {name: 'remark with the plugin', can: knowsNoRepository, tellsSeverity: true, run: plugin},
  {
    name: 'remark with the plugin, without GFM',
    can: knowsNoRepository,
    tellsSeverity: true,
    run: pluginWithoutGfm,
  },
  {
    name: 'remark with the rule alone',
    // There the format and the type are what the file says they are.
    can: (example) =>
      knowsNoRepository(example) && !(example.settings.format ?? example.settings.type),
    tellsSeverity: false,
    run: ruleAlone,
  },
]

/** Under remark a rule knows nothing of the repository. */
function knowsNoRepository({settings}: Example): boolean {
  return !(settings.files ?? settings.changed ?? settings.touched)
}

/** The day of the run for examples that do not say it. */
const usualDay = '2026-12-31'

function engine(load: () => Promise<Parser>): Way['run'] {
  return async (rule, example) => {
    const path = pathOf(example)
    const {findings} = await lint(example.text, {
      ...(path !== undefined && {path}),
      settings: resolveConfig(configOf(rule, example)).settingsFor(path ?? ''),
      context: contextOf(example),
      parser: await load(),
    })
    return findings.map(({ruleId, message, place, expected, severity}) => ({
      ruleId,
      message,
      place: `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}`,
      offsets: [place.start.offset, place.end.offset],
      expected,
      severity,
    }))
  }
}

async function plugin(rule: Rule, example: Example): Promise<readonly WayFinding[]> {
  const config = configOf(rule, example)
  return runRemark(gfm().use(remarkLintSession, config), example, pathOf(example) ?? unnamed)
}

async function pluginWithoutGfm(rule: Rule, example: Example): Promise<readonly WayFinding[]> {
  const config = configOf(rule, example)
  return runRemark(remark().use(remarkLintSession, config), example, pathOf(example) ?? unnamed)
}

async function ruleAlone(rule: Rule, example: Example): Promise<readonly WayFinding[]> {
  const {options} = example.settings
  return runRemark(gfm().use(toRemarkRule(rule), options), example, pathOf(example))
}

/** What the engine's caller knows of the world around the file. */
function contextOf({settings, text}: Example): Context {
  const {today = usualDay, files, changed, touched} = settings
  const history: History = {
    changesAfter: (_path, after, day) =>
      changed !== undefined && changed > day
        ? [{day: changed, before: `${text}\nTo be continued.\n`, after}]
        : [],
    lastChange: (path) => (path === touched ? today : undefined),
  }
  return {today, history, ...(files && {paths: pathsAmong(files)})}
}

/** The plugin looks at files only; its name says nothing about the format. */
const unnamed = '.claude/sessions/note.txt'

function pathOf({settings: {name}}: Example): string | undefined {
  return name === undefined ? undefined : `.claude/sessions/${name}`
}

function configOf(rule: Rule, {settings: {format, type, options}}: Example): Config {
  return {
    files: ['.claude/sessions/*'],
    ...(format !== undefined && {format}),
    ...(type !== undefined && {type}),
    ...(options && {rules: {[rule.id]: ['on', options]}}),
  } as Config
}

function gfm() {
  return remark().use(remarkGfm).use(remarkFrontmatter)
}

interface Remark {
  parse(file: VFile): Root
  run(tree: Root, file: VFile): Promise<Root>
}

async function runRemark(
  processor: Remark,
  {text, settings}: Example,
  path: string | undefined,
): Promise<readonly WayFinding[]> {
  const file = new VFile(path === undefined ? {value: text} : {value: text, path})
  const before = process.env.SESSION_LINT_TODAY
  process.env.SESSION_LINT_TODAY = settings.today ?? usualDay
  try {
    await processor.run(processor.parse(file), file)
  } finally {
    if (before === undefined) delete process.env.SESSION_LINT_TODAY
    else process.env.SESSION_LINT_TODAY = before
  }
  return file.messages.map(({ruleId, reason, place, expected, fatal}) => {
    if (!place || !('start' in place)) throw new Error(`\`${reason}\` has no place`)
    return {
      ruleId: ruleId ?? '',
      message: reason,
      place: `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}`,
      offsets: [place.start.offset, place.end.offset] as const,
      expected: expected ?? [],
      severity: fatal ? 'error' : 'warning',
    }
  })
}
