import type {NearMisses} from '../near-miss.ts'

export const nearMisses: NearMisses = {
  'a field for each status': {
    lead: '# Session State: x\n\n',
    piece: '**Status**: in_progress | **Status**: [not done\n',
    tail: '\n## What We Know\n',
    hit: '**Status**: finished\n',
    hitAt: 'start',
    finds: 'Unexpected status `finished`',
  },
  'one long status': {
    lead: '# Session State: x\n\n**Status**: ',
    piece: 'not start ed ',
    tail: '\n\n## What We Know\n',
    hit: 'finished\n**Status**: ',
    hitAt: 'start',
    finds: 'Unexpected status `finished`',
  },
}
