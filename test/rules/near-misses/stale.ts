import {inSection, type NearMisses, path} from '../near-miss.ts'

const history = {
  changesAfter: () => [],
  lastChange: (name: string) => (name === 'src/changed.ts' ? '2026-06-01' : undefined),
}

export const nearMisses: NearMisses = {
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
}
