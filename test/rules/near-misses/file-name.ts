import type {NearMisses} from '../near-miss.ts'

export const nearMisses: NearMisses = {
  'dates in the name': {
    lead: '2026-03-02-',
    piece: '2026-03-0-',
    tail: '.md',
    hit: 'x',
    finds: 'Unexpected file name',
    inPath: true,
  },
  'what the name could end with': {
    lead: '2026-03-02-',
    piece: '.tm.m',
    tail: '.md',
    hit: '/',
    finds: 'Unexpected file name',
    inPath: true,
  },
}
