import {inSection, type NearMisses} from '../near-miss.ts'

export const nearMisses: NearMisses = {
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
}
