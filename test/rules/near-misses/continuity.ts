import {inSection, type NearMisses} from '../near-miss.ts'

export const nearMisses: NearMisses = {
  'next sessions with dates': {
    lead: inSection('Session Continuity'),
    piece: '- Next: 2026-04-01\n',
    hit: '- Previous session\n',
    finds: '`Previous session` without a date',
  },
  'labels that go on': {
    lead: inSection('Session Continuity'),
    piece: '- The planned next abcdefghijkl sessionsz 1\n',
    hit: '- Previous session\n',
    finds: '`Previous session` without a date',
  },
  'dates that are none': {
    lead: inSection('Session Continuity'),
    piece: '- Last: 2026-02-1x, 1.2026, jan. 3st 31th 1/ 1- 1年 1 1 1 1 1\n',
    hit: '- Previous session\n',
    finds: '`Previous session` without a date',
  },
  'one long paragraph': {
    lead: inSection('Session Continuity'),
    piece: 'current 2026-02-1\n',
    tail: '\n',
    hit: '- Previous session\n',
    finds: '`Previous session` without a date',
  },
}
