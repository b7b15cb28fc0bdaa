import {mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import type {Settings} from '../config/settings.ts'
import {displayPath, pathFrom, toSlashes} from '../files/paths.ts'
import {describeError, UsageError} from '../files/usage-error.ts'
import {type Format, matchPattern, type SectionSpec} from '../formats/index.ts'
import {findRootIfAny} from '../git/root.ts'
import {askGit} from '../git/run.ts'
import {parserFor} from '../lint/parser.ts'
import {readSessionFile} from '../lint/run-rules.ts'
import {Configs} from '../project/configs.ts'
import type {Host} from '../project/host.ts'
import {visible} from '../report/visible.ts'
import {readSession} from '../session/index.ts'
import {readArguments} from './arguments.ts'
import type {ExitCode, Subcommand} from './command.ts'
import {readOptions} from './options.ts'
import {fileNameOf, headerOf, type SessionFacts, sectionsOf} from './session-template.ts'
import {sessionFormatOption, todayOption, typeOption} from './shared-options.ts'

const group = 'Options'

const newOptions = {
  type: typeOption({
    description: 'the type of the session, such as general, bug, feature or refactor',
    group,
  }),
  sessionFormat: sessionFormatOption({
    description: "the format of the file; default: the configuration's, or session-state",
    group,
  }),
  today: todayOption({description: 'the day of the session; also SESSION_LINT_TODAY', group}),
}

export const command: Subcommand = {
  usage: 'new <name> [options]',
  description: 'create a session file with prompts to fill in',
  options: Object.values(newOptions),
  run: startSession,
}

/** Writes a new session file with the known facts, and prompts for the rest. */
async function startSession(argv: readonly string[], host: Host): Promise<ExitCode> {
  const args = readArguments(argv, command.options)
  const [given, more] = args.positionals
  if (given === undefined) throw new UsageError('Missing name, expected `session-lint new <name>`')
  if (more !== undefined) {
    throw new UsageError(`Unexpected \`${more}\`, expected one name; quote names with spaces`)
  }
  const options = readOptions(newOptions, args, host.env)
  const name = toFileName(given)
  const configs = new Configs({
    cwd: host.cwd,
    overrides: {format: options.sessionFormat, type: options.type},
    overrideNames: {format: '--session-format', type: '--type'},
  })
  const scope = await configs.forFolder(host.cwd)
  const settings = scope.settingsFor(join(host.cwd, 'new'))
  const format = formatOf(settings)
  const root = (await findRootIfAny(host)) ?? host.cwd
  const folder = join(root, format.folders?.[0] ?? '.claude/sessions')
  const known = {
    title: toTitle(given),
    today: options.today,
    time: localTime(new Date()),
    type: options.type,
    branch: await askGit(['symbolic-ref', '--quiet', '--short', 'HEAD'], host),
    project: basename(root),
    previous: undefined,
  }
  const path = join(folder, fileNameOf(format, name, known))
  const previous = findPrevious(root, path, format, known.today)
  writeNew(path, await writeSession(format, {...known, previous}, path, settings), host)
  host.stdout.write(`${visible(displayPath(path, host.cwd))}\n`)
  if (!scope.isSessionFile(path)) {
    host.stderr.write('This file does not match `files` in the configuration\n')
  }
  return 0
}

function formatOf({format, formats, type}: Settings): Format {
  const name = format === 'auto' ? 'session-state' : format
  const found = formats.find((one) => one.name === name)
  if (!found) throw new UsageError(`Unknown format \`${name}\``)
  if (type === 'auto' || found.types?.[type]) return found
  const types = Object.keys(found.types ?? {}).map((one) => `\`${one}\``)
  const expected = types.length > 0 ? types.join(' or ') : 'none'
  throw new UsageError(
    `Unexpected type \`${type}\` of the format \`${name}\`, expected ${expected}`,
  )
}

/** Longer names are cut: file systems allow 255 bytes, and the date and extension need some. */
const longestName = 60

/** Turns any input into kebab case: letters of any script, digits and dashes only. */
function toFileName(given: string): string {
  const name = given
    .normalize('NFC')
    .trim()
    .replace(/^\d{4}-\d{2}-\d{2}-/, '')
    .replace(/\.(?:markdown|md|tmp)$/i, '')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  const short = [...name]
    .slice(0, longestName)
    .join('')
    .replaceAll(/^-+|-+$/g, '')
  if (short !== '') return short
  throw new UsageError(`Unexpected name \`${given}\`, expected letters or digits`)
}

/** `parser-choice` becomes `Parser choice`; a name written as a title is kept. */
function toTitle(given: string): string {
  const text = given.trim().replaceAll(/\s+/g, ' ')
  const isName = /^[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*$/u.test(text)
  const words = isName ? text.replaceAll(/[-_]/g, ' ') : text
  const title = words.charAt(0).toUpperCase() + words.slice(1)
  return visible(title).replaceAll(/[\\`*_[\]<>#|{}$]/g, '\\$&')
}

function localTime(date: Date): string {
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
}

/** The latest file of the same name from an earlier day. */
function findPrevious(
  root: string,
  path: string,
  format: Format,
  today: string,
): SessionFacts['previous'] {
  const rest = (name: string) => name.replace(/^\d{4}-\d{2}-\d{2}(?:-\d{4}(?=-))?|\.\w+$/g, '')
  const folder = dirname(path)
  const wanted = rest(basename(path))
  const days = readNames(folder).flatMap((name) => {
    if (rest(name) !== wanted) return []
    const match = format.fileNames?.map((pattern) => matchPattern(pattern, name)).find(Boolean)
    const day = match?.date?.text
    return day !== undefined && day < today ? [{day, path: pathFrom(root, join(folder, name))}] : []
  })
  return days.sort((a, b) => (a.path < b.path ? -1 : 1)).at(-1)
}

function readNames(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

async function writeSession(
  format: Format,
  facts: SessionFacts,
  path: string,
  settings: Settings,
): Promise<string> {
  const header = headerOf(format, facts)
  const sections = await sectionsFor(header, format, path, settings)
  return header + sectionsOf(format, sections, facts)
}

/**
 * The sections that the session will need at some point. They depend on its type, and so on its
 * name.
 */
async function sectionsFor(
  header: string,
  format: Format,
  path: string,
  settings: Settings,
): Promise<readonly SectionSpec[]> {
  const parse = await parserFor(header)
  const fixed = {...settings, format: format.name}
  const {match} = readSessionFile(readSession(parse(header), header), toSlashes(path), fixed, {})
  const due = format.sections.filter((spec) => match.due(spec) !== undefined)
  return due.length > 0 ? due : format.sections
}

function writeNew(path: string, text: string, {cwd}: Host): void {
  try {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, text, {flag: 'wx'})
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST'
    const reason = exists ? 'already exists' : `cannot be written: ${describeError(error)}`
    throw new UsageError(`${displayPath(path, cwd)}: ${reason}`)
  }
}
