import {inSection, type NearMisses} from '../near-miss.ts'

/** Whether there is such a file or folder, for rules that ask. */
const paths = {exists: (path: string) => !path.includes('nowhere') && !path.includes('lost')}

export const nearMisses: NearMisses = {
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
}
