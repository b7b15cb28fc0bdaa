import {inSection, type NearMisses} from '../near-miss.ts'

export const nearMisses: NearMisses = {
  'words like metrics': {
    lead: inSection('Session Metrics'),
    piece: '- locs fileless test-ish +1 /-2 1 hou blo ck\n',
    hit: 'a\n\n## Session Metrics\n\n- a: 1\n',
    finds: '`Session Metrics`',
  },
  'lines below a long heading': {
    lead: (size) => `${inSection('Session Metrics')}### ${'1 to '.repeat(size / 10)}\n\n`,
    piece: 'a\n',
    hit: 'a\n\n## Session Metrics\n\n- a: 1\n',
    finds: '`Session Metrics`',
  },
  'one row of many cells': {
    lead: (size) =>
      `${inSection('Session Metrics')}${'|a'.repeat(size / 8)}\n${'|-'.repeat(size / 8)}\n`,
    piece: '|1 to',
    tail: '\n',
    hit: 'a\n\n## Session Metrics\n\n- a: 1\n',
    finds: '`Session Metrics`',
  },
}
