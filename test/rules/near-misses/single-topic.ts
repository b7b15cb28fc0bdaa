import {inSection, type NearMisses} from '../near-miss.ts'

export const nearMisses: NearMisses = {
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
    finds: 'and `Another`',
  },
}
