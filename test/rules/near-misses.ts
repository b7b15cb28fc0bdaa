import type {Context} from '../../rules/rule.ts'

/** A text that gives a rule as much to do as it can, and as little to find. */
export interface NearMiss {
  /** What the text begins with; part of a session of the default format when absent. */
  readonly lead?: string | ((size: number) => string)
  /** What it repeats; a function of the number of the piece when they have to differ. */
  readonly piece: string | ((index: number) => string)
  readonly tail?: string
  /** What shows, behind the lead or at the end of the text, that the rule looks there. */
  readonly hit: string
  readonly hitAt?: 'end' | 'start'
  /** Part of the message of a finding that comes, or goes, with {@link hit}. */
  readonly finds: string
  readonly context?: Context
  readonly path?: string
  /** Whether it is the path of the file rather than its text. */
  readonly inPath?: true
}

export type NearMisses = Readonly<Record<string, Readonly<Record<string, NearMiss>>>>

/** The start of a session, up to a section that the text stands in. */
function inSection(name: string, status = 'in_progress'): string {
  return `# Session State: x\n\n**Created**: 2026-03-02\n**Updated**: 2026-03-03\n**Status**: ${status}\n\n## ${name}\n\n`
}

/** The number decides which letters of the word are capitals. */
function mixedCase(word: string, number: number): string {
  return [...word]
    .map((letter, at) => ((number >> at) & 1 ? letter.toUpperCase() : letter))
    .join('')
}

const path = '.claude/sessions/2026-03-02-x.md'
const secret = ['ghp', 'aB3dE9fGh2JkLmN4pQrS7tUvWyZ1Kq8xYw5T'].join('_')
/** Where the parser has nothing to do. */
const inCode = `${inSection('What We Know')}\`\`\`\n`
/** Enough for the detector to be loaded. */
const suspicious = `\n\nxoxb-${'a'.repeat(20)}\n\n`

/** Whether there is such a file or folder, for rules that ask. */
const paths = {exists: (path: string) => !path.includes('nowhere') && !path.includes('lost')}

const history = {
  changesAfter: () => [],
  lastChange: (name: string) => (name === 'src/changed.ts' ? '2026-06-01' : undefined),
}

export const nearMisses: NearMisses = {
  'session-required-sections': {
    'headings with typos that could be any': {
      lead: inSection('What We Know'),
      piece: 'a\n\n## Nxet Stepz (Knwon Isues)\n\n',
      hit: 'a\n\n## Failed Aproaches\n\n',
      hitAt: 'start',
      finds: 'expected `Failed Approaches`',
    },
    'headings below others': {
      lead: inSection('What We Know'),
      piece: '### Next Steps\n\n#### Known Issues\n\n',
      hit: 'a\n\n## Failed Aproaches\n\n',
      hitAt: 'start',
      finds: 'expected `Failed Approaches`',
    },
  },
  'session-section-order': {
    'sections over and over': {
      lead: inSection('Context Summary'),
      piece: 'a\n\n## What We Know\n\na\n\n## Next Steps\n\n',
      hit: 'a\n\n## Next Steps\n\n',
      hitAt: 'start',
      finds: 'Unexpected section `',
    },
    'sections in the order of another format': {
      lead: inSection('Context Summary'),
      piece: 'a\n\n## Session Metrics\n\na\n\n## Next Step\n\n',
      hit: 'a\n\n## Known Issues\n\na\n\n## What We Know\n\n',
      hitAt: 'start',
      finds: 'Unexpected section `Known Issues`',
    },
  },
  'session-no-duplicate-sections': {
    'one section in many halves': {
      lead: inSection('What We Know'),
      piece: (index) => `a\n\n## Blockers (${index})\n\n`,
      hit: 'a\n\n## Next Steps\n\na\n\n## Next Steps\n',
      finds: 'second section `Next Steps`',
    },
    'the same section again': {
      lead: inSection('What We Know'),
      piece: 'a\n\n## Next Steps\n\n',
      hit: 'a\n\n## Known Issues\n\na\n\n## Known Issues\n',
      finds: 'second section `Known Issues`',
    },
    'the same section below others': {
      lead: inSection('What We Know'),
      piece: 'a\n\n# b\n\n## Next Steps\n\n',
      hit: 'a\n\n## Known Issues\n\na\n\n## Known Issues\n',
      finds: 'second section `Known Issues`',
    },
  },
  'session-no-empty-sections': {
    'sections of comments and rules': {
      lead: inSection('What We Know'),
      piece: '<!-- a -->\n\n***\n\n',
      tail: 'a\n\n',
      hit: '## Next Steps\n',
      finds: 'empty section `Next Steps`',
    },
    'sections below each other': {
      lead: inSection('What We Know'),
      piece: '### a\n\n#### b\n\n##### c\n\nNone of\n\n',
      hit: '## Next Steps\n\nNone.\n',
      finds: '`None.` alone',
    },
    'nearly nothing in each': {
      lead: inSection('What We Know'),
      piece: '- None..\n\n## Next Steps\n\n',
      tail: 'a\n\n',
      hit: '## Known Issues\n\nNone.\n',
      finds: '`None.` alone',
    },
  },
  'session-single-topic': {
    'sections of the first level': {
      lead: inSection('What We Know'),
      piece: 'a\n\n# Next Steps\n\n',
      hit: 'a\n\n# Another\n',
      finds: 'second title `Another`',
    },
    'fields below headings': {
      lead: inSection('What We Know'),
      piece: 'a\n\n## b\n\n**Created**: a | **Statu**: b\n\n',
      hit: 'a\n\n## c\n\n**Created**: a | **Status**: b\n',
      finds: 'second block of metadata under `c`',
    },
    'a section repeated below others': {
      lead: inSection('What We Know'),
      piece: 'a\n\n## b\n\n### Next Steps\n\n',
      hit: 'a\n\n## Another\n\n### Known Issues\n\n## Third\n\n### Known Issues\n',
      finds: 'under `Another`',
    },
  },
  'session-required-metadata': {
    'fields that are none of the format': {
      lead: '# Session State: x\n\n**Created**: 2026-03-02\n',
      piece: '**Statu**: done | **Update**: a\n',
      tail: '\n## What We Know\n',
      hit: '**Session Thread**:\n**Status**:\n',
      hitAt: 'start',
      finds: 'empty field `Status`',
    },
    'empty fields that may be left out': {
      lead: '# Session State: x\n\n**Created**: 2026-03-02\n',
      piece: 'Type: \n',
      tail: '\n## What We Know\n',
      hit: 'Status:\n',
      hitAt: 'start',
      finds: 'empty field `Status`',
    },
  },
  'session-status-value': {
    'a field for each status': {
      lead: '# Session State: x\n\n',
      piece: '**Status**: in_progress | **Status**: [not done\n',
      tail: '\n## What We Know\n',
      hit: '**Status**: finished\n',
      hitAt: 'start',
      finds: 'Unexpected status `finished`',
    },
    'one long status': {
      lead: '# Session State: x\n\n**Status**: ',
      piece: 'not start ed ',
      tail: '\n\n## What We Know\n',
      hit: 'finished\n**Status**: ',
      hitAt: 'start',
      finds: 'Unexpected status `finished`',
    },
  },
  'session-dates': {
    'days that there are not': {
      lead: '# Session State: x\n\n',
      piece: '**Created**: 2026-02-30 | **Updated**: 20 Januaryy 2026\n',
      tail: '\n## What We Know\n',
      hit: '**Created**: 2027-01-01\n',
      hitAt: 'start',
      finds: '`2027-01-01` in the future',
    },
    'dates that go on': {
      lead: '# Session State: x\n\n',
      piece: 'Created: 2026-01-111 1st Jan 20266\n',
      tail: '\n## What We Know\n',
      hit: 'Created: 2027-01-01\n',
      hitAt: 'start',
      finds: '`2027-01-01` in the future',
    },
    'one long date': {
      lead: '# Session State: x\n\n**Created**: ',
      piece: '2026-01-',
      tail: '\n\n## What We Know\n',
      hit: '2027-01-01\n**Updated**: ',
      hitAt: 'start',
      finds: '`2027-01-01` in the future',
    },
    'a title of dates': {
      lead: '# Session: ',
      piece: '2026-01-0 ',
      tail: '\n\n**Date**: 2026-01-01\n**Started**: 10:00\n\n## Session Summary\n',
      hit: '2026-01-01\n\n**Date**: 2027-01-01\n\n',
      hitAt: 'start',
      finds: '`2027-01-01` in the future',
    },
  },
  'session-stale': {
    'dots in words': {
      lead: inSection('What We Know'),
      piece: '.',
      tail: 'a/b\n\n',
      hit: 'See src/changed.ts\n',
      finds: '`src/changed.ts`',
      context: {history},
      path,
    },
    'words like paths': {
      lead: inSection('What We Know'),
      piece: (index) => `//a${index}.b/../c[d]... `,
      hit: 'See src/changed.ts\n',
      finds: '`src/changed.ts`',
      context: {history},
      path,
    },
    'code and links': {
      lead: inSection('What We Know'),
      piece: '- `a.b..` [a/](b/c...) d/.e\n',
      hit: '- src/changed.ts\n',
      finds: '`src/changed.ts`',
      context: {history},
      path,
    },
  },
  'session-file-name': {
    'dates in the name': {
      lead: '2026-03-02-',
      piece: '2026-03-0-',
      tail: '.md',
      hit: 'x',
      finds: 'Unexpected file name',
      inPath: true,
    },
    'what the name could end with': {
      lead: '2026-03-02-',
      piece: '.tm.m',
      tail: '.md',
      hit: '/',
      finds: 'Unexpected file name',
      inPath: true,
    },
  },
  'session-no-vague-text': {
    'sections below a long heading': {
      lead: (size) => inSection('b '.repeat(size / 4)),
      piece: '### Part\n\n- it\n\n',
      hit: '### Part\n\n- Fixed various things\n',
      finds: '`Fixed various things`',
    },
    'a line of empty words': {
      lead: inSection('What We Know'),
      piece: "various things' re-improvements, ",
      tail: '?\n\n',
      hit: '- Fixed various things\n',
      finds: '`Fixed various things`',
    },
    'words in all cases': {
      lead: inSection('What We Know'),
      piece: (index) =>
        `- ${mixedCase('thoroughly', index)} ${mixedCase('functionality', index)}?\n`,
      hit: '- Fixed various things\n',
      finds: '`Fixed various things`',
    },
    'quotation marks and parentheses': {
      lead: inSection('What We Know'),
      piece: '- (the things ""(and stuff) "\n',
      hit: '- Fixed various things\n',
      finds: '`Fixed various things`',
    },
    'what could wait, in one line': {
      lead: inSection('What We Know'),
      piece: 'all ready for things, not pending, will be not all things ',
      tail: '?\n\n',
      hit: '- Fixed various things\n',
      finds: '`Fixed various things`',
    },
    'joints between words': {
      lead: inSection('What We Know'),
      piece: "the-a_a'things-",
      tail: ':\n\n',
      hit: '- Fixed various things\n',
      finds: '`Fixed various things`',
    },
    'rows below a long head': {
      lead: (size) => `${inSection('What We Know')}| a | ${'b'.repeat(size / 2)} |\n|-|-|\n`,
      piece: '|a|all of\n',
      tail: '\n',
      hit: '- Fixed various things\n',
      finds: '`Fixed various things`',
    },
  },
  'session-no-placeholders': {
    'brackets that do not close': {
      lead: inSection('What We Know'),
      piece: '[{[[{{',
      tail: '\n\n',
      hit: '- [Add your context here]\n',
      finds: '`[Add your context here]`',
    },
    'brackets with other content': {
      lead: inSection('What We Know'),
      piece: ': [12:30], : {"a": 1}, : [[b]], : {{c}}; ',
      tail: '\n\n',
      hit: '- [Add your context here]\n',
      finds: '`[Add your context here]`',
    },
    'brackets behind a long label': {
      lead: (size) => `${inSection('What We Know')}${'a b '.repeat(size / 8)}`,
      piece: ': [abc], ',
      tail: '\n\n',
      hit: '- [Add your context here]\n',
      finds: '`[Add your context here]`',
    },
    'dollars and parentheses': {
      lead: inSection('What We Know'),
      piece: '- a: $(b ${c $((\n',
      hit: '- [Add your context here]\n',
      finds: '`[Add your context here]`',
    },
    'words that begin like placeholders': {
      lead: inSection('What We Know'),
      piece: '- tb: TBDs, to be add, yyy-mm-dd, the description, (YYYY-MM)\n',
      hit: '- [Add your context here]\n',
      finds: '`[Add your context here]`',
    },
    'sentences of templates, nearly': {
      lead: inSection('What We Know'),
      piece:
        '- next steps will be updated as the session the session, or not\n- fixes a a a a will be added as a a a a work it, or\n- add the a a a a a a here it\n',
      hit: '- [Add your context here]\n',
      finds: '`[Add your context here]`',
    },
    'rows below a long head': {
      lead: (size) => `${inSection('What We Know')}| ${'b '.repeat(size / 4)} |\n|-|\n`,
      piece: '|[abc]\n',
      tail: '\n',
      hit: '- [Add your context here]\n',
      finds: '`[Add your context here]`',
    },
    'labels without values': {
      lead: inSection('What We Know'),
      piece: '- **Result**:\n  - a\n    - **b**: c\n',
      hit: '- [Add your context here]\n',
      finds: '`[Add your context here]`',
    },
  },
  'session-todo-context': {
    'sections below a long heading': {
      lead: (size) => inSection('b '.repeat(size / 4)),
      piece: '### Part\n\n- [ ] tests\n\n',
      hit: '### Part\n\n- ☐ Refactoring\n',
      finds: '`Refactoring`',
    },
    'open items about all kinds of work': {
      lead: inSection('What We Know'),
      piece: '- [ ] tests of the debug-build for CI, docs\n',
      hit: '\n- ☐ Refactoring\n',
      finds: '`Refactoring`',
    },
    'words like the mark': {
      lead: inSection('What We Know'),
      piece:
        '- TODO(a b c d e f g h i j k l m n o p q r s t u v w x y z\n- FIXME    x\n- to do    b\n',
      hit: '\n- ☐ Refactoring\n',
      finds: '`Refactoring`',
    },
    'items below items': {
      lead: inSection('What We Know'),
      piece: '- a\n  - b\n    - [ ] c d e first\n    - [ ] fix P1 tests\n',
      hit: '\n- ☐ Refactoring\n',
      finds: '`Refactoring`',
    },
  },
  'session-next-steps-priority': {
    'steps with words like ranks': {
      lead: inSection('Next Steps'),
      piece: '- higher (highly [lowish P5 sometimes\n',
      hit: '\n\n1. a\n',
      finds: 'Unexpected steps',
    },
    'short rows below a wide head': {
      lead: (size) =>
        `${inSection('Next Steps')}${'|a'.repeat(size / 8)}\n${'|-'.repeat(size / 8)}\n`,
      piece: '|b c\n',
      hit: '\n\n1. a\n',
      finds: 'Unexpected steps',
    },
    'rows below a long head': {
      lead: (size) => `${inSection('Next Steps')}|${'a b '.repeat(size / 8)}|\n|-|\n`,
      piece: '|b c|\n',
      hit: '\n\n1. a\n',
      finds: 'Unexpected steps',
    },
    'nested steps': {
      lead: inSection('Next Steps'),
      piece: '- a - b\n  - c: (medi\n    - d!\n',
      hit: '\n\n1. a\n',
      finds: 'Unexpected steps',
    },
    'a long paragraph': {
      lead: inSection('Next Steps'),
      piece: 'option candidates (high ',
      tail: '\n\n',
      hit: '\n- a\n- b\n',
      finds: 'Unexpected steps',
    },
  },
  'session-untried-checklist': {
    'boxes in boxes': {
      lead: inSection('Not Yet Attempted'),
      piece: '- [ ] a\n  - [ ] b\n',
      hit: '- Idea\n',
      finds: 'item `-` without a checkbox',
    },
    'nothing, and what is over boxes': {
      lead: inSection('Not Yet Attempted'),
      piece: '- None of\n- ~~a~~ b\n- c\n  - [x] d\n- (((((((((((((no\n',
      hit: '- Idea\n',
      finds: 'item `-` without a checkbox',
    },
  },
  'session-failed-approach-reason': {
    'empty words': {
      lead: inSection('Failed Approaches'),
      piece: "- Redis: did not work out, didn't help a wrongly failure\n",
      hit: '- Memcached\n',
      finds: '`Memcached`',
    },
    'durations that are none': {
      lead: inSection('Failed Approaches'),
      piece: '- Redis (1-1-1 to 2 hou, 1:3 - 1:3, about a half an)\n',
      hit: '- Memcached\n',
      finds: '`Memcached`',
    },
    'lines below a name': {
      lead: `${inSection('Failed Approaches')}- Redis`,
      piece: '\n  it, of the: 2 hours',
      tail: '\n\n',
      hit: '- Memcached\n',
      finds: '`Memcached`',
    },
    'a line in bold of colons': {
      lead: `${inSection('Failed Approaches')}**a`,
      piece: ':',
      tail: 'a**\n\n',
      hit: '## What Did Not Work\n\n## Failed Approaches (b)\n\n- Memcached\n',
      finds: '`Memcached`',
    },
  },
  'session-successful-approach-evidence': {
    'words like evidence': {
      lead: inSection('Successful Approaches'),
      piece: '- Redis abcdef abcdef tester, review-less cimed wor king\n',
      hit: '- Memcached\n',
      finds: '`Memcached`',
    },
    'durations and steps': {
      lead: inSection('Successful Approaches'),
      piece: '- 2 hours 3 hours 4h 5min 6 days\n',
      hit: '- Memcached\n',
      finds: '`Memcached`',
    },
    'one line of marks': {
      lead: `${inSection('Successful Approaches')}- a`,
      piece: ' ✓ : / ( _ ',
      tail: 'b\n',
      hit: '- Memcached\n',
      finds: '`Memcached`',
    },
    'letters like hashes': {
      lead: `${inSection('Successful Approaches')}- `,
      piece: 'abcdefabcdefabcdef',
      tail: '\n',
      hit: '- Memcached\n',
      finds: '`Memcached`',
    },
  },
  'session-time-spent': {
    'figures without units': {
      lead: inSection('Failed Approaches'),
      piece: '- about 1-2 to 3,5 4 x 1:30 - 2:3 half a dayx, 10 ms\n',
      tail: '- a: 2 hours\n',
      hit: '- Memcached\n',
      finds: '`Memcached`',
    },
    'one line of figures': {
      lead: `${inSection('Failed Approaches')}- a`,
      piece: ' 1 to 1',
      tail: '\n- a: 2 hours\n',
      hit: '- Memcached\n',
      finds: '`Memcached`',
    },
    'one line of words before units': {
      lead: `${inSection('Failed Approaches')}- a`,
      piece: ' about a half an a few',
      tail: '\n- a: 2 hours\n',
      hit: '- Memcached\n',
      finds: '`Memcached`',
    },
    'one row of colons': {
      lead: `${inSection('Failed Approaches')}- a`,
      piece: ': 1:11:',
      tail: 'b\n- a: 2 hours\n',
      hit: '- Memcached\n',
      finds: '`Memcached`',
    },
  },
  'session-decision-rationale': {
    'words like reasons': {
      lead: inSection('Technical Decisions'),
      piece: '- Redis for the a b clari, to allo: done ok\n',
      hit: '- Memcached\n',
      finds: '`Memcached`',
    },
    'separators in code': {
      lead: `${inSection('Technical Decisions')}- a`,
      piece: '`b -> c: d` ',
      tail: '\n',
      hit: '- Memcached\n',
      finds: '`Memcached`',
    },
    'marks around what holds': {
      lead: `${inSection('Technical Decisions')}- Redis: `,
      piece: '.!',
      tail: 'done\n',
      hit: '- Memcached\n',
      finds: '`Memcached`',
    },
    'lines below a name': {
      lead: `${inSection('Technical Decisions')}- Redis\n`,
      piece: '  Status: done\n',
      hit: '- Memcached\n',
      finds: '`Memcached`',
    },
  },
  'session-known-issue-details': {
    'words like details': {
      lead: inSection('Known Issues'),
      piece: '- Page affect crashy highs fixedly does n\n',
      hit: '- Memcached\n',
      finds: '`Memcached`',
    },
    'issues below a long heading': {
      lead: (size) => `${inSection('Known Issues')}### fixed${'a'.repeat(size / 2)} issues\n\n`,
      piece: '- b\n',
      hit: '- Memcached\n',
      finds: '`Memcached`',
    },
    arrows: {
      lead: `${inSection('Known Issues')}- a`,
      piece: '-> → fix ',
      tail: '\n',
      hit: '- Memcached\n',
      finds: '`Memcached`',
    },
    'rows below a wide head': {
      lead: (size) =>
        `${inSection('Known Issues')}${'|b'.repeat(size / 8)}\n${'|-'.repeat(size / 8)}\n`,
      piece: '|c|d\n',
      tail: '\n',
      hit: '- Memcached\n',
      finds: '`Memcached`',
    },
  },
  'session-blocker-details': {
    'words like names and dates': {
      lead: inSection('Dependencies & Blockers'),
      piece: '- Review pending by x, 2026-1 teams-up 1.1.26 depends-on\n',
      hit: '- Memcached pending\n',
      finds: '`Memcached pending`',
    },
    'blockers below a long heading': {
      lead: (size) =>
        `${inSection('Dependencies & Blockers')}### a${'b'.repeat(size / 2)} blockers\n\n`,
      piece: '- c\n',
      hit: '- Memcached\n',
      finds: '`Memcached`',
    },
    'a long name of the section': {
      lead: (size) => inSection(`Blockers (${'dependen '.repeat(size / 18)})`),
      piece: '- c\n',
      hit: '- Memcached\n',
      finds: '`Memcached`',
    },
  },
  'session-metrics': {
    'words like metrics': {
      lead: inSection('Session Metrics'),
      piece: '- locs fileless test-ish +1 /-2 1 hou blo ck\n',
      hit: 'a\n\n## Session Metrics\n\n- a: 1\n',
      finds: '`Session Metrics`',
    },
    'lines below a long heading': {
      lead: (size) => `${inSection('Session Metrics')}### ${'1 to '.repeat(size / 10)}\n\n`,
      piece: 'a\n',
      hit: 'a\n\n## Session Metrics\n\n- a: 1\n',
      finds: '`Session Metrics`',
    },
    'one row of many cells': {
      lead: (size) =>
        `${inSection('Session Metrics')}${'|a'.repeat(size / 8)}\n${'|-'.repeat(size / 8)}\n`,
      piece: '|1 to',
      tail: '\n',
      hit: 'a\n\n## Session Metrics\n\n- a: 1\n',
      finds: '`Session Metrics`',
    },
  },
  'session-risk-mitigation': {
    'sentences like risks': {
      lead: inSection('Risks & Mitigation'),
      piece: '- Data loss (a, b (very lo; c.  1 would be\n',
      hit: '- Memcached\n',
      finds: '`Memcached`',
    },
    'rows of empty cells': {
      lead: `${inSection('Risks & Mitigation')}|a|impact|likelihood|\n|-|-|-|\n`,
      piece: '|b|? – —  -|- - - - x\n',
      tail: '\n',
      hit: '- Memcached\n',
      finds: '`Memcached`',
    },
  },
  'session-continuity': {
    'next sessions with dates': {
      lead: inSection('Session Continuity'),
      piece: '- Next: 2026-04-01\n',
      hit: '- Previous session\n',
      finds: '`Previous session` without a date',
    },
    'labels that go on': {
      lead: inSection('Session Continuity'),
      piece: '- The planned next abcdefghijkl sessionsz 1\n',
      hit: '- Previous session\n',
      finds: '`Previous session` without a date',
    },
    'dates that are none': {
      lead: inSection('Session Continuity'),
      piece: '- Last: 2026-02-1x, 1.2026, jan. 3st 31th 1/ 1- 1年 1 1 1 1 1\n',
      hit: '- Previous session\n',
      finds: '`Previous session` without a date',
    },
    'one long paragraph': {
      lead: inSection('Session Continuity'),
      piece: 'current 2026-02-1\n',
      tail: '\n',
      hit: '- Previous session\n',
      finds: '`Previous session` without a date',
    },
  },
  'session-status-consistency': {
    'steps below struck ones': {
      lead: (size) =>
        `${inSection('Next Steps')}- [x] a\n  - ${'~~b~~*~~c~~*'.repeat(size / 24)} d\n`,
      piece: '    - e\n',
      tail: '\n- None',
      hit: '\n- e\n',
      finds: 'every next step done',
    },
    'steps that can wait': {
      lead: inSection('Next Steps', 'completed'),
      piece: '- nowadays laterally\n  - [ ] firsthand\n    - [ ] b\n',
      hit: '- [ ] Idea\n',
      finds: 'with an open step',
    },
  },
  'session-code-locations': {
    'sections below a long heading': {
      lead: (size) => inSection('b '.repeat(size / 4)),
      piece: '### Part\n\n- it\n\n',
      hit: '### Part\n\nSee `src/nowhere.ts`\n',
      finds: '`src/nowhere.ts`',
      context: {paths},
    },
    'paths with lines': {
      lead: inSection('What We Know'),
      piece: 'a/b/c.ts:1a d@e/f.tss:1 ',
      tail: '\n\n',
      hit: 'See `src/nowhere.ts`\n',
      finds: '`src/nowhere.ts`',
      context: {paths},
    },
    'one row of many paths': {
      lead: (size) =>
        `${inSection('What We Know')}${'|a'.repeat(size / 16)}\n${'|-'.repeat(size / 16)}\n`,
      piece: '|`a/lost.ts`',
      tail: '\n\n',
      hit: 'See `src/nowhere.ts`\n',
      finds: '`src/nowhere.ts`',
      context: {paths},
    },
    'folders and folders': {
      lead: inSection('What We Know'),
      piece: 'a/b@c/',
      tail: '.ts:1x\n\n',
      hit: 'See `src/nowhere.ts`\n',
      finds: '`src/nowhere.ts`',
      context: {paths},
    },
    'code like paths': {
      lead: inSection('What We Know'),
      piece: '- `a.b/c.d/e.f:1-2` [g](h/../i.ts) `j.k.l.com/m`\n',
      hit: 'See `src/nowhere.ts`\n',
      finds: '`src/nowhere.ts`',
      context: {paths},
    },
    'lost paths below items': {
      lead: inSection('What We Know'),
      piece: '- a\n  - b\n    - c `d/lost/`\n    - e `f/lost/`\n',
      hit: 'See `src/nowhere.ts`\n',
      finds: '`src/nowhere.ts`',
      context: {paths},
    },
  },
  'session-no-secrets': {
    'starts of tokens of GitHub': {
      lead: inCode,
      piece: 'ghs_1_',
      tail: suspicious,
      hit: `- ${secret}\n`,
      finds: 'Unexpected GitHub token',
    },
    'tokens of an app, nearly': {
      lead: inCode,
      piece: `${'ghs_1_'.repeat(180)}.${'ghs_2_'.repeat(160)}.`,
      tail: suspicious,
      hit: `- ${secret}\n`,
      finds: 'Unexpected GitHub token',
    },
    addresses: {
      lead: inCode,
      piece: 'https://user:pass:pass postgres://a:bb@c ://d:',
      tail: suspicious,
      hit: `- ${secret}\n`,
      finds: 'Unexpected GitHub token',
    },
    'long passwords': {
      lead: inCode,
      piece: '://',
      tail: suspicious,
      hit: `- ${secret}\n`,
      finds: 'Unexpected GitHub token',
    },
    'private keys': {
      lead: inCode,
      piece: `-----BEGIN PRIVATE KEY-----\n${'Aa'.repeat(100)}\n`,
      tail: suspicious,
      hit: `- ${secret}\n`,
      finds: 'Unexpected GitHub token',
    },
    'one long private key': {
      lead: `${inCode}-----BEGIN PRIVATE KEY-----\n`,
      piece: 'Aa+/',
      tail: suspicious,
      hit: `- ${secret}\n`,
      finds: 'Unexpected GitHub token',
    },
    'keys of SendGrid': {
      lead: inCode,
      piece: `SG.a.${'b'.repeat(400)} `,
      tail: suspicious,
      hit: `- ${secret}\n`,
      finds: 'Unexpected GitHub token',
    },
    'web tokens': {
      lead: inCode,
      piece: `eyJ${'a'.repeat(2000)}.eyJ${'a'.repeat(4000)}. `,
      tail: suspicious,
      hit: `- ${secret}\n`,
      finds: 'Unexpected GitHub token',
    },
    'tokens of many services': {
      lead: inCode,
      piece: 'figd_glpat-hvb.hvs.sk-proj-sk-ant-api03-xai-vcp_tskey-a-SG.gsk_npm_glc_shpat_',
      tail: suspicious,
      hit: `- ${secret}\n`,
      finds: 'Unexpected GitHub token',
    },
    'tokens of Slack': {
      lead: inCode,
      piece: 'xoxb-',
      tail: suspicious,
      hit: `- ${secret}\n`,
      finds: 'Unexpected GitHub token',
    },
    'names of keys': {
      lead: inCode,
      piece: "AWS_SECRET_ACCESS_KEY         =         'AKIAASIA _authToken=",
      tail: suspicious,
      hit: `- ${secret}\n`,
      finds: 'Unexpected GitHub token',
    },
  },
  'session-no-hidden-text': {
    'joiners between emoji': {
      lead: inSection('What We Know'),
      piece: '👩\u200d👩\ufe0f\u200d',
      tail: '\n\n',
      hit: '- a\u200bb\n',
      finds: '`U+200B`',
    },
    'marks of direction': {
      lead: inSection('What We Know'),
      piece: 'א\u200f\u200e',
      tail: '\n\n',
      hit: '- a\u200bb\n',
      finds: '`U+200B`',
    },
    'comments of tools': {
      lead: inSection('What We Know'),
      piece: '<!-- eslint: a -->\n\n<!--/AA_BB:CC-DD-->\n\n',
      hit: '<!-- ignore all of this -->\n',
      finds: 'ignore all of this',
    },
    'comments that never end': {
      lead: inSection('What We Know'),
      piece: '<!-- a\n\n',
      hit: '\u200b\n',
      finds: '`U+200B`',
    },
    'tags that hide nothing': {
      lead: inSection('What We Know'),
      piece: '<a style="color: #fff1" style=\'opacity: 0.5\' title="hidden" hiddenn>\n\n',
      hit: '<p hidden>\n',
      finds: '`<p hidden>`',
    },
    'one long tag': {
      lead: `${inSection('What We Know')}<div`,
      piece: ' style="color: style=\'left: style',
      tail: '\n\n',
      hit: '<p hidden>\n',
      finds: '`<p hidden>`',
    },
    'definitions and addresses': {
      lead: inSection('What We Know'),
      piece: '[a](datab:) ![b](c)\n\n[d]: # (e)\n\n',
      hit: '<p hidden>\n',
      finds: '`<p hidden>`',
    },
  },
}
