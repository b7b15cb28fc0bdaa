import {inSection, type NearMisses} from '../near-miss.ts'

export const nearMisses: NearMisses = {
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
}
