import {inSection, type NearMisses} from '../near-miss.ts'

export const nearMisses: NearMisses = {
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
}
