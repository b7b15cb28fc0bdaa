import {sectionPrompts} from '../cli/session-prompts.ts'
import {
  type Due,
  type FieldSpec,
  type Format,
  formats,
  nameOfStatus,
  type Role,
  type SectionSpec,
  type TypeSpec,
} from '../formats/index.ts'

const start = '<!-- format details start -->'
const end = '<!-- format details end -->'

/**
 * Writes the requirements of each built-in format between its two comments in `docs/formats.md`.
 *
 * @throws Error
 *   When the page does not have the comments, in order.
 */
export function writeFormatsPage(page: string): string {
  const from = page.indexOf(start)
  const to = page.indexOf(end, from)
  if (from < 0 || to < 0) throw new Error(`Expected \`${start}\` and then \`${end}\``)
  const details = [...formats.map(describeFormat), describeRoles()].join('\n\n')
  return `${page.slice(0, from)}${start}\n\n${details}\n\n${page.slice(to)}`
}

function describeFormat(format: Format): string {
  const {name, description, titles, fileNames, folders, types, defaultType} = format
  const facts = [
    fact(
      'Title',
      (titles ?? []).map((title) => `# ${title}`),
    ),
    fact('File name', fileNames),
    fact('Folders', folders),
  ]
  return [
    `## \`${name}\``,
    `${description.charAt(0).toUpperCase()}${description.slice(1)}.`,
    facts.filter((line) => line !== '').join('\n'),
    table(['field', 'also called', 'due', 'value'], format.fields.map(fieldRow)),
    table(['section', 'also called', 'due', 'what to write'], format.sections.map(sectionRow)),
    ...(types ? [describeTypes(types, defaultType)] : []),
  ].join('\n\n')
}

function fact(name: string, values: readonly string[] = []): string {
  return values.length > 0 ? `- ${name}: ${codes(values)}` : ''
}

function fieldRow({name, aliases, required, kind, values}: FieldSpec): string[] {
  const value = values
    ? codes(values.map(nameOfStatus))
    : kind === undefined
      ? ''
      : fieldValues[kind]
  return [`\`${name}\``, codes(aliases), dueWords(required), value]
}

const fieldValues: Readonly<Record<NonNullable<FieldSpec['kind']>, string>> = {
  created: '`YYYY-MM-DD`',
  updated: '`YYYY-MM-DD`',
  time: 'a time of day',
  status: 'the status',
  type: 'a type of the format',
}

function sectionRow(section: SectionSpec): string[] {
  const {name, aliases = [], commonAliases = [], required, role, within} = section
  const below = within ? ` (below ${codes(within)})` : ''
  const purpose = role === undefined ? '' : `[${rolePurposes[role]}](#${role})`
  return [`\`${name}\`${below}`, codes([...aliases, ...commonAliases]), dueWords(required), purpose]
}

/** What a section tells the next reader, by role. */
const rolePurposes: Readonly<Record<Role, string>> = {
  blockers: 'what the work waits for',
  context: 'what the work is, and how far it is',
  continuity: 'previous, current and next session',
  decisions: 'decisions and their reasons',
  facts: 'what the next session has to know',
  failed: 'what did not work, and why',
  files: 'the files that matter',
  issues: 'known issues',
  metrics: 'time, code, tests, blockers',
  next: 'what to do next, in order',
  progress: 'what is done, and how far',
  prompts: 'what was asked for',
  risks: 'risks and what is done about them',
  succeeded: 'what worked, with evidence',
  untried: 'ideas not tried yet',
}

function describeTypes(types: Readonly<Record<string, TypeSpec>>, usual: string | undefined) {
  const names = Object.keys(types)
  const sections = [...new Set(Object.values(types).flatMap(({required}) => Object.keys(required)))]
  const rows = sections.map((section) => [
    `\`${section}\``,
    ...Object.values(types).map(({required}) => dueWords(required[section], '')),
  ])
  const words = Object.entries(types).flatMap(([name, {words: own}]) =>
    own ? [`- \`${name}\`: ${codes(own)} in the file name`] : [],
  )
  return [
    `The type decides which sections are due. A \`**Type**: …\` in the header sets it, or a word in the file name; otherwise it is \`${usual}\`.`,
    words.join('\n'),
    table(['section', ...names.map((name) => `\`${name}\``)], rows),
  ].join('\n\n')
}

const dues: Readonly<Record<Due, string>> = {
  start: 'from the start',
  update: 'once it continues',
  completed: 'once completed',
}

function dueWords(due: Due | undefined, otherwise = 'optional'): string {
  return due === undefined ? otherwise : dues[due]
}

/** The prompts that a new session file has, by role. */
function describeRoles(): string {
  const parts = Object.entries(sectionPrompts)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([role, prompt]) => `### ${role}\n\n\`\`\`md\n${prompt}\n\`\`\``)
  const head = '## What to write\n\nBy the role of a section, as `session-lint new` writes it.'
  return [head, ...parts].join('\n\n')
}

function codes(values: readonly string[] = []): string {
  return values.map((value) => `\`${value}\``).join(', ')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
