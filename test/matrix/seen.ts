import type {Parser} from '../../lint/parser.ts'
import {
  contentOf,
  type Entry,
  type Field,
  type Inline,
  readSession,
  type Section,
} from '../../session/index.ts'
import {lintText, write} from '../lint-text.ts'

/** All that rules can see of `text` with this parser, and what they find. */
export async function seenIn(text: string, parser: Parser): Promise<unknown> {
  const findings = await lintText(text, {parser, path: '.claude/sessions/2026-03-02-x.tmp'})
  const {metadata, preamble, sections} = readSession(parser(text), text)
  return {
    findings: findings.map((finding) => write(finding, text)),
    metadata: metadata.map(seenField),
    preamble: preamble.map(({type}) => type),
    sections: sections.map(seenSection),
  }
}

function seenSection(section: Section): unknown {
  const {entries, paragraphs, hasCode} = contentOf(section)
  return {
    name: section.name,
    place: written(section.namePlace),
    inline: seenInline(section.inline),
    types: section.content.map(({type}) => type),
    entries: entries.map(seenEntry),
    paragraphs: paragraphs.map(seenInline),
    hasCode,
  }
}

function seenEntry(entry: Entry): unknown {
  return {
    inline: seenInline(entry.inline),
    check: entry.check,
    ordered: entry.ordered,
    fields: entry.fields.map(seenField),
    paragraphs: entry.paragraphs.map(seenInline),
    cells: entry.cells.map(seenInline),
    columns: entry.columns.map(seenInline),
    hasBlocks: entry.hasBlocks,
    children: entry.children.map(seenEntry),
  }
}

function seenField({label, value, linked, labelPlace, valuePlace}: Field): unknown {
  return {label, value, linked, places: [written(labelPlace), written(valuePlace)]}
}

function seenInline(inline: Inline): unknown {
  const {text, parts} = inline
  const from = text.length - text.trimStart().length
  const to = text.trimEnd().length
  return {
    text,
    // No finding is about white space at the ends.
    places: from < to ? [inline.place(from, to), inline.place(from + 1, to)].map(written) : [],
    parts: parts.map(({from, to, kind, strong, struck, url}) => [
      from,
      to,
      kind,
      strong,
      struck,
      url,
    ]),
  }
}

function written({start, end}: Field['labelPlace']): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}
