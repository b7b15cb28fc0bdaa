import type {NearMisses} from '../near-miss.ts'

export const nearMisses: NearMisses = {
  'days that there are not': {
    lead: '# Session State: x\n\n',
    piece: '**Created**: 2026-02-30 | **Updated**: 20 Januaryy 2026\n',
    tail: '\n## What We Know\n',
    hit: '**Created**: 2027-01-01\n',
    hitAt: 'start',
    finds: '`2027-01-01` in the future',
  },
  'dates that go on': {
    lead: '# Session State: x\n\n',
    piece: 'Created: 2026-01-111 1st Jan 20266\n',
    tail: '\n## What We Know\n',
    hit: 'Created: 2027-01-01\n',
    hitAt: 'start',
    finds: '`2027-01-01` in the future',
  },
  'one long date': {
    lead: '# Session State: x\n\n**Created**: ',
    piece: '2026-01-',
    tail: '\n\n## What We Know\n',
    hit: '2027-01-01\n**Updated**: ',
    hitAt: 'start',
    finds: '`2027-01-01` in the future',
  },
  'a title of dates': {
    lead: '# Session: ',
    piece: '2026-01-0 ',
    tail: '\n\n**Date**: 2026-01-01\n**Started**: 10:00\n\n## Session Summary\n',
    hit: '2026-01-01\n\n**Date**: 2027-01-01\n\n',
    hitAt: 'start',
    finds: '`2027-01-01` in the future',
  },
}
