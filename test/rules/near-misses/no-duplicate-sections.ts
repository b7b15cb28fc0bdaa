import {inSection, type NearMisses} from '../near-miss.ts'

export const nearMisses: NearMisses = {
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
}
