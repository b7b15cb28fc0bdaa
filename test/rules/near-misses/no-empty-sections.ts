import {inSection, type NearMisses} from '../near-miss.ts'

export const nearMisses: NearMisses = {
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
    finds: 'bare `None.`',
  },
  'nearly nothing in each': {
    lead: inSection('What We Know'),
    piece: '- None..\n\n## Next Steps\n\n',
    tail: 'a\n\n',
    hit: '## Known Issues\n\nNone.\n',
    finds: 'bare `None.`',
  },
}
