import {sectionsOf} from '../formats/items.ts'
import {contentOf, readContent} from '../session/index.ts'
import {searchCode} from './placeholders/code.ts'
import {Entries} from './placeholders/entries.ts'
import {Findings, type PlaceholderOptions} from './placeholders/findings.ts'
import {searchHeading, searchTitle} from './placeholders/headings.ts'
import {Lines} from './placeholders/lines.ts'
import {searchMetadata} from './placeholders/metadata.ts'
import {Prefilter} from './placeholders/prefilter.ts'
import {defineRule} from './rule.ts'

export const noPlaceholders = defineRule<PlaceholderOptions>({
  id: 'session-no-placeholders',
  description: 'template text left in: `[Add your context here]`, `TBD`, `YYYY-MM-DD`, a bare `-`',
  severity: 'error',
  why: 'Leftover template text looks like an answer but is not one.',
  options: {
    add: {
      description: 'Additional texts that templates leave behind.',
      type: 'array',
      items: {type: 'string'},
    },
    allow: {
      description: 'Texts that are not placeholders in this project.',
      type: 'array',
      items: {type: 'string'},
    },
  },
  defaults: {add: [], allow: []},
  check(file, options, report) {
    // A note of an unknown format may be about anything, even templates.
    if (file.match.format.sections.length === 0) return
    const {session, match} = file
    const {preamble, source, title} = session
    const findings = new Findings(options, source, report)
    const prefilter = new Prefilter(source.text, options.add.length > 0)
    const lines = new Lines(findings, prefilter)
    searchMetadata(file, findings)
    if (preamble.length > 0) {
      for (const inline of readContent(preamble, source).paragraphs) lines.search(inline, 0)
    }
    const quoted = new Set(sectionsOf(match, 'prompts'))
    for (const section of session.sections) {
      searchHeading(section, prefilter, findings)
      if (section === title) searchTitle(section, findings)
      const {entries, paragraphs, hasCode} = contentOf(section)
      if (!quoted.has(section)) for (const inline of paragraphs) lines.search(inline, 0)
      new Entries(section, lines, findings).search(entries)
      if (hasCode) searchCode(section, findings)
    }
  },
})
