import {inSection, type NearMisses} from '../near-miss.ts'

export const nearMisses: NearMisses = {
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
}
