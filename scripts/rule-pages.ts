import {rules} from '../rules/index.ts'
import type {OptionSchema, Rule} from '../rules/rule.ts'

/**
 * Writes a rule's metadata into its page: the title, the description, the line of badges, how to
 * turn the rule off, and the description, type and default of each option.
 *
 * @throws Error
 *   When the page lacks a heading for one of these.
 */
export function writeRulePage(page: string, rule: Rule): string {
  let text = page.replace(/^.*?(?=^## )/ms, () => headOf(page, rule))
  text = writeUnder(text, '## Turn it off', waysToTurnOff(rule))
  text = writeUnder(text, '## Examples', excerpts)
  for (const [name, schema] of optionsOf(rule)) {
    const value = JSON.stringify(Reflect.get(rule.defaults, name))
    const line = `${schema.description} Type: ${typeOf(schema)}. Default: \`${value}\`.`
    text = writeUnder(text, `### \`${name}\``, line)
  }
  return text
}

function headOf(page: string, {id, description, severity, options}: Rule): string {
  const sentence = `${description.charAt(0).toUpperCase()}${description.slice(1)}.`
  const badges = [
    severity === 'error' ? '**Error**' : '**Warning**, an error under `strict`',
    suggestsFix(page) ? 'suggests a fix' : 'no suggested fix',
    needsRepository(page) ? 'command only: does nothing under remark' : 'also runs under remark',
    Object.keys(options).length > 0 ? '[options](#options)' : 'no options',
  ]
  return `# ${id}\n\n${sentence}\n\n${badges.join(' · ')}\n\n`
}

/** Whether each incorrect example tells the rule about files or commits. */
function needsRepository(page: string): boolean {
  const [, incorrect = ''] = /^### Incorrect$(.*?)^### Correct$/ms.exec(page) ?? []
  const examples = incorrect.match(/^`{3,4}md\b.*$/gm) ?? []
  return examples.every((line) => /\b(?:changed|files|touched)=/.test(line))
}

function waysToTurnOff({id}: Rule): string {
  return [
    `- For one block, put \`<!--lint ignore ${id}-->\` above it.`,
    `- For the file, put \`<!--lint disable ${id}-->\` at its top.`,
    `- For the project, set \`${id}: off\` below \`rules\` in the [configuration](../configuration.md).`,
  ].join('\n')
}

const excerpts =
  'These are excerpts, and each is a test; [complete sessions](../../examples/.claude) are in `examples/`.'

/** Puts a block in place of the first one below a heading, and keeps the rest. */
function writeUnder(page: string, heading: string, block: string): string {
  const start = page.indexOf(`\n${heading}\n\n`)
  if (start < 0) throw new Error(`Expected the heading \`${heading}\``)
  const from = start + heading.length + 3
  const to = page.indexOf('\n\n', from)
  return page.slice(0, from) + block + page.slice(to)
}

function optionsOf({options}: Rule): [name: string, schema: OptionSchema][] {
  return Object.entries({...options} as Readonly<Record<string, OptionSchema>>)
}

function typeOf({type, items, enum: values}: OptionSchema): string {
  if (type !== 'array') return values ? oneOf(values) : type
  if (items && '$ref' in items) return 'a list of names, or of names with their `aliases`'
  return items?.enum ? `a list of ${oneOf(items.enum)}` : 'a list of strings'
}

function oneOf(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(', ')
}

/** The rules by group, each once. */
const groups: Readonly<Record<string, readonly string[]>> = {
  Safety: ['no-secrets', 'no-hidden-text'],
  Structure: [
    'required-sections',
    'section-order',
    'no-duplicate-sections',
    'no-empty-sections',
    'single-topic',
    'file-name',
  ],
  Metadata: ['required-metadata', 'status-value', 'dates', 'stale'],
  Content: [
    'no-vague-text',
    'no-placeholders',
    'todo-context',
    'next-steps-priority',
    'untried-checklist',
    'failed-approach-reason',
    'successful-approach-evidence',
    'time-spent',
    'decision-rationale',
    'known-issue-details',
    'blocker-details',
    'metrics',
    'risk-mitigation',
    'continuity',
  ],
  Consistency: ['status-consistency', 'code-locations'],
}

/**
 * Writes the index of all pages.
 *
 * @param readPage
 *   Gives the page of a rule, by the name of its file without `.md`.
 * @throws Error
 *   When a rule is in no group.
 */
export function writeRulesIndex(readPage: (name: string) => string): string {
  const names = new Set(Object.values(groups).flat())
  for (const {id} of rules) {
    if (!names.has(nameOf(id))) throw new Error(`\`${id}\` is in no group of the index`)
  }
  const parts = Object.entries(groups).map(([title, members]) => {
    const own = rules.filter(({id}) => members.includes(nameOf(id)))
    const rows = own.map((rule) => indexRow(rule, readPage(nameOf(rule.id))))
    return [`## ${title}`, '', ...tableHead, ...rows, ''].join('\n')
  })
  return [...indexHead, ...parts].join('\n')
}

const indexHead = [
  '# Rules',
  '',
  'Each page shows how to fix a finding, how to turn the rule off, and examples that run as tests. In a terminal, `npx session-lint explain <rule>` shows the same.',
  '',
]

const tableHead = ['| rule | flags | severity | fix | remark |', '| --- | --- | --- | --- | --- |']

function indexRow({id, description, severity}: Rule, page: string): string {
  const link = `[\`${id}\`](${nameOf(id)}.md)`
  const fix = suggestsFix(page) ? 'suggested' : ''
  const remark = needsRepository(page) ? '' : 'yes'
  return `| ${link} | ${description.replaceAll('|', '\\|')} | ${severity} | ${fix} | ${remark} |`
}

function suggestsFix(page: string): boolean {
  return /^ {2}expected:/m.test(page)
}

function nameOf(id: string): string {
  return id.replace(/^session-/, '')
}
