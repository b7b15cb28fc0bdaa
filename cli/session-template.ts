import {type FieldSpec, type Format, firstStatus, type SectionSpec} from '../formats/index.ts'
import {fieldPrompts, sectionPrompts} from './session-prompts.ts'

/** What is known about a session before it is written. */
export interface SessionFacts {
  readonly title: string
  /** As `YYYY-MM-DD`. */
  readonly today: string
  /** As `HH:MM`. */
  readonly time: string
  readonly type: string | undefined
  readonly branch: string | undefined
  readonly project: string
  /** The session before this one: its day, and its file's path from the project's root. */
  readonly previous: {readonly day: string; readonly path: string} | undefined
}

/** The name of a new file, from the format's first pattern for names. */
export function fileNameOf(format: Format, name: string, facts: SessionFacts): string {
  return fill(format.fileNames?.[0] ?? 'YYYY-MM-DD-*.md', name, facts)
}

/** The head of a new session file: its title and metadata. */
export function headerOf(format: Format, facts: SessionFacts): string {
  const title = fill(format.titles?.[0] ?? '*', facts.title, facts)
  if (hasMetadataSection(format)) return `# ${title}\n`
  return `# ${title}\n\n${metadataOf(format, facts).join('\n')}\n`
}

/** The sections of a new session file, with prompts. */
export function sectionsOf(
  format: Format,
  sections: readonly SectionSpec[],
  facts: SessionFacts,
): string {
  return sections.map((spec) => `\n## ${spec.name}\n\n${contentOf(spec, format, facts)}\n`).join('')
}

/** Fills in a pattern for names or titles. */
function fill(pattern: string, text: string, {today, time}: SessionFacts): string {
  const values: Readonly<Record<string, string>> = {
    'YYYY-MM-DD': today,
    HHMM: time.replace(':', ''),
    'HH:MM': time,
    '*': text,
  }
  return pattern.replaceAll(/YYYY-MM-DD|HHMM|HH:MM|\*/g, (place) => values[place] ?? place)
}

function hasMetadataSection({metadataSections = []}: Format): boolean {
  return metadataSections.length > 0
}

function metadataOf(format: Format, facts: SessionFacts): string[] {
  const fields = format.fields.flatMap((spec) => {
    const value = knownValue(spec, facts)
    return value === undefined ? [] : [`**${spec.name}**: ${value}`]
  })
  const hasBranch = format.fields.some(({name}) => name === 'Branch')
  if (hasBranch || facts.branch === undefined) return fields
  return [...fields, `**Branch**: ${facts.branch}`]
}

/** @returns `undefined` for an optional field whose value is unknown. */
function knownValue(spec: FieldSpec, facts: SessionFacts): string | undefined {
  if (spec.kind === 'created' || spec.kind === 'updated') return facts.today
  if (spec.kind === 'time') return facts.time
  if (spec.kind === 'status') return firstStatus(spec)
  if (spec.kind === 'type') return facts.type
  const known: Readonly<Record<string, string | undefined>> = {
    Branch: facts.branch,
    Project: facts.project,
    'Start Time': `${facts.today} ${facts.time}`,
    Topic: facts.title,
  }
  const value = known[spec.name]
  if (value !== undefined || !spec.required) return value
  return fieldPrompts[spec.name] ?? `[The ${spec.name.toLowerCase()} of this session]`
}

function contentOf(spec: SectionSpec, format: Format, facts: SessionFacts): string {
  const prompt = spec.role === undefined ? undefined : sectionPrompts[spec.role]
  const text = prompt?.replace('{today}', facts.today).replace('{previous}', previousOf(facts))
  if (!format.metadataSections?.includes(spec.name)) {
    return text ?? `[What belongs in this section: ${spec.name.toLowerCase()}]`
  }
  const fields = metadataOf(format, facts).map((line) => `- ${line}`)
  return [fields.join('\n'), ...(text === undefined ? [] : [text])].join('\n\n')
}

function previousOf({previous}: SessionFacts): string {
  if (!previous) return 'This is the first session on this topic.'
  return `**Previous session** (${previous.day}): \`${previous.path}\``
}
