import {inSection, type NearMisses} from '../near-miss.ts'

export const nearMisses: NearMisses = {
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
}
